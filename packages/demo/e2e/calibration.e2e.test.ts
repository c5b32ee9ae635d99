import { randomUUID } from 'node:crypto';
import { createEvent } from '@credence-ui/core/event';
import { expect, it } from 'vitest';
import { loadQuestions } from '../server/measure/loadQuestions.ts';
import { axeViolations } from './axeViolations.ts';
import { inChromium } from './inChromium.ts';
import { readRecords } from './readRecords.ts';

const stage = inChromium();

interface Answered {
  readonly content: string;
  readonly confidence: number | null;
  readonly assessment: { readonly tier: string; readonly abstain: boolean };
}

function post(path: string, body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${stage.copilot.url}/api${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
}

async function ask(question: string, responseId: string): Promise<Answered> {
  const lines = (await (await post('/answers', { question, responseId })).text()).split('\n');
  const last = lines.findLast((line) => line.startsWith('data:')) ?? '';
  return (JSON.parse(last.slice(5)) as { response: Answered }).response;
}

async function bodyOf(ticket: string): Promise<string> {
  const response = await fetch(`${stage.copilot.url}/api/tickets/${ticket}`);
  return ((await response.json()) as { body: string }).body;
}

/** Asks what the documents answer and what they do not, and votes as somebody who knows the right words. */
async function voteOnAll(): Promise<number> {
  let votes = 0;
  for (const { question, answer } of (await loadQuestions('shop')).slice(0, 100)) {
    const responseId = randomUUID();
    const { content, confidence, assessment } = await ask(question, responseId);
    if (assessment.abstain) continue;
    const isRight = answer?.every((phrase) => content.includes(phrase)) ?? false;
    const event = createEvent(
      { type: 'feedback.voted', vote: isRight ? 'up' : 'down', reasons: [] },
      { responseId, tier: assessment.tier, confidence, thresholdsVersion: 'default' },
    );
    await post('/events', { events: [event] });
    votes += 1;
  }
  return votes;
}

it('says on an empty store how many labels it takes', async () => {
  const page = await stage.open('/#/calibration');
  await page.getByText(/at least 59 votes on answers of the highest tier/).waitFor();
  expect(await page.getByRole('img', { name: 'Reliability diagram' }).count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
});

it('moves a cut-off over votes that came through the API, applies it, and a ticket changes its tier', async () => {
  const votes = await voteOnAll();
  const page = await stage.open('/#/calibration');
  await page.getByText(`From ${String(votes)} votes`).waitFor();
  const ticket = page.getByRole('link', { name: /return my headphones/ });
  await ticket.getByText('Check key facts').waitFor();

  const medium = page.getByRole('spinbutton', { name: 'Cut-off of “Check key facts” as a number' });
  await medium.fill('0.84');
  const cutOffs = page.getByRole('group', { name: 'Cut-offs of the tiers' });
  await cutOffs
    .getByText(/was \d/)
    .first()
    .waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByText('Applied. The whole copilot uses these cut-offs now.').waitFor();
  await ticket.getByText('Low confidence: verify').waitFor();

  await ticket.click();
  const reply = page.getByRole('region', { name: 'Drafted reply' });
  await reply.getByText(/^Answer ready, low confidence/).waitFor();
  expect((await ask(await bodyOf('5521'), randomUUID())).assessment.tier).toBe('low');
  await reply.getByRole('button', { name: 'Helpful', exact: true }).click();
  await reply.getByText(/^Saved/).waitFor();
});

it('shows the applied cut-offs to whoever opens the copilot next, until they are reset', async () => {
  const page = await stage.open('/#/calibration');
  await page.getByText(/Cut-offs v1 are in force since/).waitFor();
  const ticket = page.getByRole('link', { name: /return my headphones/ });
  await ticket.getByText('Low confidence: verify').waitFor();
  await page.getByRole('button', { name: 'Reset to default' }).click();
  await ticket.getByText('Check key facts').waitFor();
});

it('sends nothing in one click while no votes certify the highest tier', async () => {
  const page = await stage.open('/#/inbox/5519');
  const reply = page.getByRole('region', { name: 'Drafted reply' });
  await reply.getByRole('button', { name: 'Review and edit' }).waitFor();
  expect(await reply.getByRole('button', { name: 'Send', exact: true }).count()).toBe(0);
  expect((await ask(await bodyOf('5519'), randomUUID())).assessment.tier).toBe('medium');
});

it('names the cut-offs that were in force in every event', async () => {
  const sql = `select distinct event->>'thresholdsVersion' as version, event->>'tier' as tier
    from events join answers using (response_id)
    where type = 'feedback.voted' and ticket_id is not null`;
  expect(await readRecords(stage.copilot, sql)).toEqual([{ version: 'v1', tier: 'low' }]);
});
