import type { CredenceEvent } from '@credence-ui/core/event';
import { createEvent } from '@credence-ui/core/event';
import { measureMetrics } from '@credence-ui/insights';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Cycle, PromptNote } from '../shared/cycle.ts';
import type { WeekMeasures } from '../shared/measures.ts';
import { axeViolations } from './axeViolations.ts';
import { inChromium } from './inChromium.ts';

const stage = inChromium();

const questions = [
  'How long is the refund window?',
  'What does express delivery cost?',
  'How long is the warranty on headphones?',
  'Can I cancel a subscription in the middle of the month?',
];

const post = (path: string, body: unknown) =>
  fetch(`${stage.copilot.url}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const read = async <Value>(path: string) =>
  (await (await fetch(`${stage.copilot.url}/api${path}`)).json()) as Value;

/** One ticket: asked, read, edited where the answer was long, rated and sent, by whichever version its conversation has. */
async function work(agent: string, at: number): Promise<PromptNote> {
  const responseId = `${agent}-${String(at)}`;
  const question = questions[at % questions.length];
  const asked = { question, responseId, conversation: `ticket:${responseId}` };
  const text = await (await post('/answers', asked)).text();
  const note = JSON.parse(/"name":"prompt","data":(\{[^}]*\})/.exec(text)?.[1] ?? '') as PromptNote;
  const isLong = note.variant === 'extractive-2';
  const context = {
    ...{ responseId, sessionId: agent, thresholdsVersion: 'v1', ...note },
    ...{ tier: 'medium', confidence: 0.7 },
  };
  const events: CredenceEvent[] = [
    createEvent({ type: 'response.shown', seconds: 1.5 }, context),
    createEvent({ type: 'draft.sent', edited: isLong, changeRatio: isLong ? 0.3 : 0 }, context),
    createEvent({ type: 'feedback.voted', vote: isLong ? 'down' : 'up', reasons: [] }, context),
  ];
  expect((await post('/events', { events })).status).toBe(202);
  return note;
}

/** The first ticket of the inbox, worked on the page: its events bear the version that its answer went by. */
async function workOnPage(page: Page): Promise<void> {
  const reply = page.getByRole('region', { name: 'Drafted reply' });
  await reply.getByRole('button', { name: 'Helpful', exact: true }).click();
  await reply.getByText('Saved', { exact: false }).first().waitFor();
}

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

it(
  'takes a version from its first questions to being in force, with figures that the events give',
  { timeout: 240_000 },
  async () => {
    const lead = await stage.open('/#/product');
    await lead.getByLabel('What a made-up answer costs').selectOption('high');
    await lead.getByRole('button', { name: 'Put in force' }).click();
    await lead.getByText('In force for every answer from now on.').waitFor();

    await lead.goto(`${stage.copilot.url}/#/cycle`);
    const evaluate = panel(lead, 'Evaluate');
    await evaluate.getByLabel('Questions').selectOption('My own');
    await evaluate
      .getByLabel('One JSON object a line')
      .fill('{"question": "How long is the refund window?", "says": ["30 days"]}');
    for (const version of ['extractive-2', 'extractive-3']) {
      await evaluate
        .locator('label', { hasText: 'Version' })
        .locator('select')
        .selectOption(version);
      await evaluate.getByRole('button', { name: 'Ask all' }).click();
      await evaluate.getByRole('rowheader', { name: `${version}, own` }).waitFor();
    }
    await evaluate.getByText('Compare two runs').waitFor();

    const compare = panel(lead, 'Compare on conversations');
    await compare
      .locator('label', { hasText: 'What decides' })
      .locator('select')
      .selectOption('editRate');
    await compare.getByRole('button', { name: 'Start' }).click();
    await compare.getByText(/extractive-3 answers 50% of the conversations/).waitFor();
    expect(await axeViolations(lead)).toEqual([]);

    const notes: PromptNote[] = [];
    for (const agent of ['helena', 'omar']) {
      const page = await stage.open('/#/inbox/5519');
      await workOnPage(page);
      for (let at = 1; at < 20; at++) notes.push(await work(agent, at));
      await page.close();
    }
    const variants = new Set(notes.map(({ variant }) => variant));
    expect(variants).toEqual(new Set(['extractive-2', 'extractive-3']));

    await review(20);
    await compareFigures();

    const cycle = await read<Cycle>('/cycle');
    await lead.goto(`${stage.copilot.url}/#/inbox`);
    await lead.goto(`${stage.copilot.url}/#/cycle`);
    await compare.getByText(cycle.experiment?.comparison.text ?? 'no experiment').waitFor();
    const ship = panel(lead, 'Ship and monitor');
    await ship.getByRole('button', { name: 'Put extractive-3 in force' }).click();
    await ship.getByText('In force: extractive-3').waitFor();
    expect(await work('after', 1)).toEqual({ promptVersion: 'extractive-3' });
    for (const width of [320, 1200]) {
      await lead.setViewportSize({ width, height: 700 });
      expect(await lead.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await axeViolations(lead)).toEqual([]);
    }
  },
);

async function review(count: number): Promise<void> {
  const page = await stage.open('/#/review');
  await page.getByText(/^0 of \d+ judged/).waitFor();
  for (let at = 1; at <= count; at++) {
    await page.keyboard.press(at % 5 === 0 ? 'w' : 'r');
    await page.getByText(new RegExp(`^${String(at)} of \\d+ judged`)).waitFor();
  }
  await page.close();
}

/** The page shows what the events in the export amount to, counted once more outside of the copilot. */
async function compareFigures(): Promise<void> {
  const lines = (await (await fetch(`${stage.copilot.url}/api/export/events.jsonl`)).text()).trim();
  const events = lines.split('\n').map((line) => {
    const { details, ...event } = JSON.parse(line) as CredenceEvent & { readonly details: object };
    return { ...event, ...details };
  });
  const { measures } = await read<WeekMeasures>('/measures?of=all');
  const counted = measureMetrics(events);
  for (const name of ['editRate', 'latencyP95'] as const)
    expect([name, measures[name].n]).toEqual([name, counted[name].n]);
  expect(measures.editRate.value).toBe(counted.editRate.value);
  const judged = events.filter(({ type }) => type === 'answer.reviewed');
  expect([judged.length, measures.accuracy.n]).toEqual([20, 20]);
  const page = await stage.open('/#/metrics');
  await page.getByRole('radio', { name: 'All on this data' }).check({ force: true });
  const edited = page.getByRole('listitem').filter({ hasText: /^Edit rate/ });
  await edited.getByText(new RegExp(`n = ${String(counted.editRate.n)}`)).waitFor();
  await page.close();
}
