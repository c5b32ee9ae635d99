import { expect, it } from 'vitest';
import { inChromium } from './inChromium.ts';
import { focusedName, tabTo } from './tabTo.ts';

const stage = inChromium();

it('answers a ticket with the keyboard alone, and never loses the focus', async () => {
  const page = await stage.open('/');
  const { keyboard } = page;
  const press = async (name: RegExp, key: string) => {
    await tabTo(page, name);
    await keyboard.press(key);
  };
  await page.getByRole('link', { name: /Change delivery address/ }).waitFor();

  await press(/^Skip to the content/, 'Enter');
  expect(await focusedName(page)).not.toBe('');
  await press(/^Change delivery address/, 'Enter');
  await page.getByText(/^Answer ready/).waitFor();
  expect(await focusedName(page)).toBe('Change delivery address');

  await press(/^Source 1: /, 'Enter');
  const preview = page.getByRole('dialog', { name: /^Source 1/ });
  await preview.waitFor();
  await keyboard.press('Escape');
  await preview.waitFor({ state: 'hidden' });
  expect(await focusedName(page)).toMatch(/^Source 1: /);

  await press(/^Not helpful/, 'Space');
  await press(/^Too long/, 'Space');
  expect(await focusedName(page)).toBe('Too long');
  await press(/^Review and edit$/, 'Enter');
  expect(await focusedName(page)).toBe('Draft text');
  await press(/^Approve$/, 'Enter');
  await press(/^Send$/, 'Enter');
  const reply = page.getByRole('region', { name: 'Drafted reply' });
  await reply.getByText('Sent', { exact: true }).first().waitFor();
  expect(await focusedName(page)).not.toBe('');
});

it('hands a ticket to a person with the keyboard alone', async () => {
  const page = await stage.open('/#/inbox/5483');
  await page.getByRole('button', { name: 'Connect me' }).waitFor();
  await tabTo(page, /^Connect me/);
  await page.keyboard.press('Enter');
  await page.getByText(/Number \d+ in the queue/).waitFor();
  expect(await focusedName(page)).not.toBe('');
});
