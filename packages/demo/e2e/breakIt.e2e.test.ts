import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeViolations } from './axeViolations.ts';
import { inChromium } from './inChromium.ts';

const stage = inChromium();

const question = 'How long is the refund window?';
const reply = (page: Page) => page.getByRole('region', { name: 'Drafted reply' });
const broken = (page: Page, what: string) => page.getByLabel('Break it').selectOption(what);

async function ask(page: Page): Promise<void> {
  await page.getByLabel('Ask a question').fill(question);
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
}

it('answers by the backup, then by what is kept with its age, and at last leads on to the FAQ', async () => {
  const page = await stage.open('/');
  await broken(page, 'Model away, backup works');
  await ask(page);
  await reply(page).getByText('The backup model wrote this answer.').waitFor();
  await reply(page)
    .getByText(/30 days from the date of purchase/)
    .first()
    .waitFor();

  await broken(page, 'Model and backup away');
  await ask(page);
  await reply(page)
    .getByText(/An earlier answer, given .+ ago\. From version/)
    .waitFor();
  expect(await axeViolations(page)).toEqual([]);

  await page.getByLabel('Ask a question').fill('Do you sell gift cards in Norway?');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await reply(page)
    .getByText(/cannot answer right now/)
    .waitFor();
  await reply(page).getByRole('button', { name: 'Open the FAQ' }).click();
  await page.getByLabel('Find a subject').fill('gift card');
  await page.getByText('Common questions').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Mend it' }).click();
  expect(await page.getByText(/Broken on purpose/).count()).toBe(0);
});

it('never shows a word of what is blocked, not for a frame, and lists it for review as disputed', async () => {
  const page = await stage.open('/');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => seen.push(document.body.textContent)).observe(document.body, {
      ...{ subtree: true, childList: true, characterData: true, attributes: true },
    });
  });
  await broken(page, 'Answer is offensive');
  await ask(page);
  await reply(page)
    .getByText(/blocked because it may be inappropriate/)
    .waitFor();
  await reply(page).getByRole('button', { name: 'Report a mistake in this block' }).click();
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.filter((text) => /idiot|thank you for your message/i.test(text))).toEqual([]);

  await page.goto(`${stage.copilot.url}/#/feedback`);
  // The report is on its way.
  const disputed = async () => {
    await page.reload();
    await page.getByText('Show the blocked text').waitFor();
    return page.getByText('Said to be a mistake').count();
  };
  await expect.poll(disputed, { timeout: 20_000, interval: 500 }).toBe(1);
  await page.getByText('Show the blocked text').click();
  await page.getByText(/Only an idiot/).waitFor();
});
