import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { crashPage } from './crashPage.ts';
import { inChromium } from './inChromium.ts';

const stage = inChromium();
const id = '5521';
const path = `/#/inbox/${id}`;

const reply = (page: Page) => page.getByRole('region', { name: 'Drafted reply' });
const button = (page: Page, name: string | RegExp) => reply(page).getByRole('button', { name });
const editor = (page: Page) => reply(page).getByRole('textbox', { name: 'Draft text' });

it(
  'sends once what is left of a draft after refused changes, a newer answer, a reload, a crash and a send taken back',
  { timeout: 120_000 },
  async () => {
    let page = await stage.open(path);
    await button(page, 'Review and edit').click();
    const original = await editor(page).inputValue();
    const mine = original.replace(/\S+$/, 'indeed $&');
    expect(mine).not.toBe(original);
    await editor(page).fill(`Good morning.\n\n${mine}\n\nKind regards`);
    await button(page, /^Take back: .*Good morning/).click();
    await button(page, /^Take back: .*Kind regards/).click();
    expect(await editor(page).inputValue()).toBe(mine);
    await button(page, /^Bring back: .*Kind regards/).click();
    expect(await editor(page).inputValue()).toBe(`${mine}\n\nKind regards`);

    await answerAnew(page);
    await button(page, 'Draft again').click();
    await button(page, 'Take in what fits').click();
    const text = newer(`${mine}\n\nKind regards`);
    expect(text).not.toBe(`${mine}\n\nKind regards`);
    expect(await editor(page).inputValue()).toBe(text);
    await expect.poll(() => page.evaluate(readTexts)).toContain(text);

    await page.reload();
    await button(page, 'Discard').waitFor();
    expect(await editor(page).inputValue()).toBe(text);
    await editor(page).press('Control+End');
    await editor(page).pressSequentially(', Kim');
    await expect.poll(() => page.evaluate(readTexts)).toContain(`${text}, Kim`);
    page = await crash(page);
    await button(page, 'Discard').waitFor();
    expect(await editor(page).inputValue()).toBe(`${text}, Kim`);

    for (const box of await reply(page).getByRole('checkbox').all()) await box.check();
    await button(page, 'Approve').click();
    await button(page, 'Send').click();
    await button(page, 'Undo').click();
    expect(await editor(page).inputValue()).toBe(`${text}, Kim`);
    expect((await page.evaluate(readTicket, `/api/tickets/${id}`)).replies).toEqual([]);
    await button(page, 'Approve').click();
    await button(page, 'Send').click();
    await button(page, 'Sent').waitFor();
    const { replies } = await page.evaluate(readTicket, `/api/tickets/${id}`);
    expect(replies.map((one) => one.text)).toEqual([`${text}, Kim`]);
    await expect.poll(() => page.evaluate(readTexts)).toEqual([]);
  },
);

const newer = (text: string) => text.replaceAll('30 days', '45 days');

/** From here on the engine has another figure, as after its documents changed. */
async function answerAnew(page: Page): Promise<void> {
  await page.context().route('**/api/answers', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: newer(await response.text()) });
  });
}

/** Ends the page's process and opens another page in the same profile. */
async function crash(page: Page): Promise<Page> {
  const context = page.context();
  await crashPage(page);
  await page.close();
  const next = await context.newPage();
  await next.goto(stage.copilot.url + path);
  return next;
}

/** Runs in the page: the texts of drafts that storage has. */
function readTexts(): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('copilot-drafts');
    opening.onerror = () => reject(new Error('no database'));
    opening.onsuccess = () => {
      const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        // What the library wrote; another shape fails the test.
        const records = reading.result as readonly { readonly current?: unknown }[];
        resolve(records.map(({ current }) => current));
      };
    };
  });
}

/** Runs in the page: the ticket as the server has it. */
async function readTicket(
  url: string,
): Promise<{ readonly replies: readonly { readonly text: string }[] }> {
  const response = await fetch(url);
  // The demo's own server; another shape fails the test.
  return (await response.json()) as { replies: { text: string }[] };
}
