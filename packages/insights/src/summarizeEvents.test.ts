import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent, EventBody } from '@credence-ui/core/event';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { summarizeEvents } from './summarizeEvents.ts';

let time = 0;
function event(responseId: string, body: EventBody, tier = 'high'): CredenceEvent {
  const base = { responseId, tier, confidence: 0.9, thresholdsVersion: '1' };
  time += 1;
  const at = time;
  return createEvent(body, base, { now: () => at, random: Math.random });
}
const sent = (id: string, edited: boolean) =>
  event(id, { type: 'draft.sent', edited, changeRatio: edited ? 0.2 : 0 });
const vote = (id: string, value: 'up' | 'down' | null) =>
  event(id, { type: 'feedback.voted', vote: value, reasons: [] });

const day = [
  event('a', { type: 'response.shown' }),
  event('b', { type: 'response.shown' }, 'medium'),
  event('c', { type: 'response.shown' }, 'low'),
  sent('a', false),
  sent('b', true),
  vote('a', 'up'),
  vote('b', 'up'),
  vote('b', 'down'),
  vote('c', 'down'),
  vote('c', null),
  event('c', { type: 'handoff.requested' }),
  event('c', { type: 'handoff.accepted', position: 1 }),
];

it('counts a day', () => {
  expect(summarizeEvents(day, { csat: 4.2 })).toMatchObject({
    events: 12,
    shown: 3,
    tiers: { high: 1, medium: 1, low: 1 },
    sent: 2,
    editRate: 0.5,
    thumbsUp: 1,
    thumbsDown: 1,
    thumbsRatio: 0.5,
    handoffsRequested: 1,
    handoffsAccepted: 1,
    handoffRate: 1 / 3,
    metrics: { csat: 4.2, editRate: 0.5, accuracy: null },
  });
});

it('counts no vote on a claim or a citation as one on the answer', () => {
  const target = { kind: 'citation', citationId: 'c1' } as const;
  const onSource = event('a', { type: 'feedback.voted', vote: 'down', reasons: [], target });
  const onAnswer = { kind: 'answer' } as const;
  const named = event('z', { type: 'feedback.voted', vote: 'up', reasons: [], target: onAnswer });
  expect(summarizeEvents([...day, onSource])).toMatchObject({ thumbsUp: 1, thumbsDown: 1 });
  expect(summarizeEvents([...day, named])).toMatchObject({ thumbsUp: 2, thumbsDown: 1 });
});

it('counts as handed over what was accepted, and tells apart what failed', () => {
  const handed = [
    ...['a', 'b', 'c', 'd'].map((id) => event(id, { type: 'response.shown' })),
    ...['a', 'b', 'c'].map((id) => event(id, { type: 'handoff.requested' })),
    event('a', { type: 'handoff.failed', reason: 'outage' }),
    event('b', { type: 'handoff.failed', reason: 'outage' }),
    event('b', { type: 'handoff.accepted', position: 1 }),
  ];
  expect(summarizeEvents(handed)).toMatchObject({
    handoffsRequested: 3,
    handoffsAccepted: 1,
    handoffsFailed: 1,
    handoffRate: 1 / 4,
  });
});

it('counts each id once and in any order alike', () => {
  const expected = summarizeEvents(day);
  const shuffled = fc.shuffledSubarray([...day, ...day], { minLength: 24, maxLength: 24 });
  fc.assert(
    fc.property(shuffled, (events) => {
      expect(summarizeEvents(events)).toEqual(expected);
    }),
  );
});

it('knows nothing without events', () => {
  const { editRate, thumbsRatio, handoffRate } = summarizeEvents([]);
  expect([editRate, thumbsRatio, handoffRate]).toEqual([null, null, null]);
});

it('ends with the last vote that was meant, in any order of arrival, on a clock that stands or jumps back', () => {
  const intent = fc.constantFrom<'up' | 'down' | null>('up', 'down', null);
  const step = fc.constantFrom(0, 0, 0, 1, 100, -1, -3_600_000);
  const acts = fc.array(fc.tuple(intent, step), { minLength: 1, maxLength: 20 });
  const arrival = acts.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()], { minLength: list.length })),
  );
  fc.assert(
    fc.property(arrival, ([list, order]) => {
      let time = Date.parse('2026-03-02T09:00:00Z');
      const clock = { now: () => time, random: Math.random };
      const base = { responseId: 'r', tier: 'high', confidence: 0.9, thresholdsVersion: '1' };
      const events = list.map(([value, jump]) => {
        time += jump;
        return createEvent({ type: 'feedback.voted', vote: value, reasons: [] }, base, clock);
      });
      const arrived = [...order, ...order].flatMap((place) => events[place] ?? []);
      const last = list.at(-1)?.[0];
      expect(summarizeEvents(arrived)).toMatchObject({
        thumbsUp: last === 'up' ? 1 : 0,
        thumbsDown: last === 'down' ? 1 : 0,
      });
    }),
    { numRuns: 1_000, seed: 12 },
  );
});
