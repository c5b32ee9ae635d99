import { expect, it } from 'vitest';
import { axeViolations } from './axeViolations.ts';
import { inChromium } from './inChromium.ts';

const stage = inChromium();

/** Opens the ticket that the documents cannot answer, and asks for a person. */
async function ask() {
  const page = await stage.open('/');
  await page.getByRole('link', { name: /Customs refund for Norway/ }).click();
  const reply = page.getByRole('region', { name: 'Drafted reply' });
  await reply.getByRole('button', { name: 'Connect me' }).click();
  await reply.getByText(/A person has been asked\. Number 1 in the queue\./).waitFor();
  return { page, reply };
}

it('lets the one who asked take the request back, and nobody finds it in the queue', async () => {
  const { page, reply } = await ask();
  expect(await axeViolations(page)).toEqual([]);
  await reply.getByRole('button', { name: 'Withdraw request' }).click();
  await reply.getByText('Your request was withdrawn.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const queue = await stage.open('/#/queue');
  await queue.getByText(/Nobody is waiting/).waitFor();
});

it('goes on following a request when the page is loaded again', async () => {
  const { page, reply } = await ask();
  await page.reload();
  const request = page.locator('.own-request');
  await request.getByText(/A person has been asked\. Number 1 in the queue\./).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const other = await stage.open('/#/queue');
  await other.getByRole('button', { name: 'Take: Customs refund for Norway' }).click();
  await request.getByText('A person is looking at it.').waitFor();
  const panel = other.getByRole('region', { name: 'Handed to a person' });
  await panel.getByRole('button', { name: 'Put back' }).click();
  await request.getByText(/Your request is back in the queue/).waitFor();
  await page.reload();
  await request.getByRole('button', { name: 'Withdraw request' }).click();
  // The ticket is open again, and drafted.
  await reply.getByText('Your request was withdrawn.').waitFor();
  await page.reload();
  await reply.getByRole('button', { name: 'Connect me' }).waitFor();
});

it('tells the one who asked who has it, while the other sees all that came with it', async () => {
  const { reply } = await ask();
  const other = await stage.open('/#/queue');
  await other.getByRole('button', { name: 'Take: Customs refund for Norway' }).click();
  const panel = other.getByRole('region', { name: 'Handed to a person' });
  await panel.getByText('What came with it').waitFor();
  expect(await panel.textContent()).toContain('Reason');
  expect(await axeViolations(other)).toEqual([]);
  await reply.getByText('A person is looking at it.').waitFor();
  await panel.getByRole('button', { name: 'Start from the answer' }).click();
  const started = await panel.getByRole('textbox', { name: 'Your reply' }).inputValue();
  expect(started).toContain('Refunds are paid');
  expect(started).not.toMatch(/\[\d/);
  await panel.getByRole('button', { name: 'Put back' }).click();
  await reply.getByText(/Your request is back in the queue\. Number 1/).waitFor();
});
