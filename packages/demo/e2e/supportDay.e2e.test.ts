import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeViolations } from './axeViolations.ts';
import { inChromium } from './inChromium.ts';
import { readRecords } from './readRecords.ts';
import { recordGrowth } from './recordGrowth.ts';

const stage = inChromium();

const reply = (page: Page) => page.getByRole('region', { name: 'Drafted reply' });
const ready = (page: Page) => reply(page).getByText(/^Answer ready/);
const press = (page: Page, name: string) =>
  reply(page).getByRole('button', { name, exact: true }).click();

it('drafts the refund ticket from page 2 of the policy, word by word, and shows how far to trust it', async () => {
  const page = await stage.open('/');
  const growth = await recordGrowth(page);
  await page.getByRole('link', { name: /return my headphones/ }).click();
  await ready(page).waitFor();
  expect((await growth()).length).toBeGreaterThan(1);

  const card = reply(page).getByRole('group', { name: 'Check key facts' });
  expect(await card.getAttribute('data-tier')).toBe('medium');
  expect(await card.textContent()).toContain(
    'The refund window is 30 days from the date of purchase.',
  );

  await card.getByRole('link', { name: /^Source 1: refund_policy_v3\.pdf/ }).click();
  const preview = page.getByRole('dialog', { name: /refund_policy_v3\.pdf/ });
  expect(await preview.locator('mark').textContent()).toContain('30 days');
  await preview.getByRole('button', { name: 'Open page 2' }).click();
  const opened = page.getByRole('region', { name: 'refund_policy_v3.pdf page 2 of 3' });
  expect(await opened.locator('mark').first().textContent()).toContain(
    'The refund window is 30 days',
  );
  expect(await opened.locator('mark').first().isVisible()).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
});

it('sends the refund reply only edited and approved, and takes a thumb down with its reason', async () => {
  const page = await stage.open('/#/inbox/5521');
  await ready(page).waitFor();
  await press(page, 'Review and edit');
  const editor = reply(page).getByRole('textbox', { name: 'Draft text' });
  await editor.press('Control+End');
  await editor.pressSequentially(' Kind regards, Sam');
  await press(page, 'Approve');
  await press(page, 'Send');
  await reply(page).getByText('Sent', { exact: true }).first().waitFor();

  // A vote that still waits when it is changed is sent once; both are to be rows here.
  const arrived = () => page.waitForResponse((one) => one.url().endsWith('/api/events'));
  const voted = arrived();
  await press(page, 'Not helpful');
  await voted;
  const reasoned = arrived();
  await press(page, 'Source does not say that');
  await reasoned;
  await reply(page)
    .getByRole('group', { name: 'Rate this answer' })
    .getByText(/^Saved/)
    .waitFor();
  await page.getByRole('link', { name: /return my headphones.*Reply sent/ }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

it('shows the reply that was sent when the ticket is opened again, without the marks of sources', async () => {
  const page = await stage.open('/#/inbox/5521');
  const sent = page.getByRole('article', { name: 'Reply sent' });
  const text = (await sent.textContent()) ?? '';
  expect(text).toContain('The refund window is 30 days from the date of purchase.');
  expect(text).toContain('Kind regards, Sam');
  expect(text).not.toMatch(/\[\d/);
  expect(await axeViolations(page)).toEqual([]);
});

it('hands a ticket that the documents cannot answer to a person, with its place in the queue', async () => {
  const page = await stage.open('/');
  await page.getByRole('link', { name: /Customs refund for Norway/ }).click();
  const words = "I'm not confident about this answer. Let me connect you with a human agent.";
  await reply(page).getByText(words).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await press(page, 'Connect me');
  await reply(page)
    .getByText(/A person has been asked\. Number 1 in the queue\./)
    .waitFor();

  await page.getByRole('link', { name: /^Queue/ }).click();
  const waiting = page.getByRole('main').getByRole('listitem');
  expect(await waiting.textContent()).toContain('Customs refund for Norway');
  expect(await axeViolations(page)).toEqual([]);
});

it('lets a person take that ticket, answer it in their own words and so close it', async () => {
  const page = await stage.open('/#/queue');
  await page.getByRole('button', { name: 'Take: Customs refund for Norway' }).click();
  await page.getByText(/^You have this since/).waitFor();
  await page.getByRole('textbox', { name: 'Your reply' }).fill('The customs office refunds it.');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Send reply' }).click();
  const sent = page.getByRole('article', { name: /^Answered by you at/ });
  expect(await sent.textContent()).toContain('The customs office refunds it.');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: /^Queue/ }).click();
  await page.getByText('Nobody is waiting').waitFor();
});

it('shows the lead the vote with its reason and the answer that it is about', async () => {
  const page = await stage.open('/#/feedback');
  const vote = page.getByRole('main').getByRole('listitem').first();
  await vote.getByText('Source does not say that').waitFor();
  await vote.getByText('The answer as it was shown').click();
  expect(await vote.textContent()).toContain('The refund window is 30 days');
  expect(await axeViolations(page)).toEqual([]);
});

it('counts the reply, the vote and the hand-off on the metrics page', async () => {
  const page = await stage.open('/#/metrics');
  const panel = (name: string) => page.getByRole('region', { name, exact: true });
  await panel('Edit rate')
    .getByText(/^1 reply sent/)
    .waitFor();
  await panel('Helpful votes')
    .getByText(/^1 vote/)
    .waitFor();
  await panel('Handed to a person').getByText('1 hand-off', { exact: true }).waitFor();
  expect(await panel('Edit rate').getByText('100%', { exact: true }).isVisible()).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
});

it('keeps every act as a row of the database, once', async () => {
  const sql = `select type, event->>'tier' as tier, event->'reasons' as reasons, a.ticket_id as ticket
    from events e join answers a using (response_id)
    where type ~ '^(draft.sent|draft.approved|feedback|handoff)' order by e.sequence`;
  const rows = await readRecords<Record<string, unknown>>(stage.copilot, sql);
  expect(rows).toEqual([
    { type: 'draft.approved', tier: 'medium', reasons: null, ticket: '5521' },
    { type: 'draft.sent', tier: 'medium', reasons: null, ticket: '5521' },
    { type: 'feedback.voted', tier: 'medium', reasons: [], ticket: '5521' },
    { type: 'feedback.voted', tier: 'medium', reasons: ['source'], ticket: '5521' },
    { type: 'handoff.requested', tier: 'low', reasons: null, ticket: '5477' },
    { type: 'handoff.accepted', tier: 'low', reasons: null, ticket: '5477' },
  ]);
});
