import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEvent, uuidv7 } from './event.ts';
import type { EventBody } from './event.ts';
import { isEvent } from './isEvent.ts';

const context = { responseId: 'r', tier: 'high', confidence: 0.9, thresholdsVersion: 'v1' };
const sources = { now: () => 1_645_557_742_000, random: () => 0.5 };

it('mints the UUIDv7 whose time RFC 9562 gives as example', () => {
  expect(uuidv7(sources)).toMatch(/^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('mints ids that sort by time and stay well formed at every chance', () => {
  const time = fc.integer({ min: 0, max: 2 ** 48 - 2 });
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(time, chance, (now, random) => {
      const first = uuidv7({ now: () => now, random: () => random });
      const second = uuidv7({ now: () => now + 1, random: () => 0 });
      expect(first < second).toBe(true);
      expect(first).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }),
  );
});

it('mints ids that rise on one clock, whether it stands, jumps back or runs', () => {
  const steps = fc.array(fc.integer({ min: -4_000_000_000_000, max: 4_000_000_000_000 }), {
    maxLength: 40,
  });
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(steps, chance, (jumps, random) => {
      let time = 2 ** 47;
      const clock = { now: () => time, random: () => random };
      const ids = [0, 0, ...jumps].map((jump) => {
        time = Math.max(0, Math.min(2 ** 48 - 99, time + jump));
        return uuidv7(clock);
      });
      expect(ids).toEqual([...new Set(ids)].sort());
    }),
  );
});

it('mints more ids in a millisecond than its counter holds, in order and well formed', () => {
  const still = { now: () => 1_645_557_742_000, random: Math.random };
  const ids = Array.from({ length: 10_000 }, () => uuidv7(still));
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids.every((id) => /^[0-9a-f-]{14}7[0-9a-f]{3}-[89ab]/.test(id))).toBe(true);
});

it('leaves the time of an event as the clock says it, also when that was set back', () => {
  let time = 2_000;
  const clock = { now: () => time, random: Math.random };
  const first = createEvent({ type: 'response.shown' }, context, clock);
  time = 1_000;
  const second = createEvent({ type: 'response.shown' }, context, clock);
  expect(second.at < first.at).toBe(true);
  expect(second.id > first.id).toBe(true);
});

const bodies: readonly EventBody[] = [
  { type: 'response.shown' },
  { type: 'source.opened', citationId: '1' },
  { type: 'claim.inspected', start: 0, end: 4 },
  { type: 'draft.edited', changeRatio: 0.2, wordsInserted: 1, wordsDeleted: 0 },
  { type: 'draft.approved', edited: true },
  {
    type: 'draft.approved',
    edited: false,
    seconds: 4.2,
    sentences: 3,
    sourcesOpened: 1,
    ticks: [{ at: '2026-03-01T10:00:00.000Z', value: '30 days' }],
  },
  { type: 'draft.sent', edited: true, changeRatio: 0.2 },
  { type: 'draft.sendFailed', reason: 'offline' },
  { type: 'draft.reverted' },
  { type: 'feedback.voted', vote: null, reasons: [] },
  { type: 'feedback.voted', vote: 'up', reasons: [], target: { kind: 'answer' } },
  {
    type: 'feedback.voted',
    vote: 'down',
    reasons: [],
    target: { kind: 'claim', start: 0, end: 7 },
  },
  { type: 'feedback.commented', length: 12, target: { kind: 'citation', citationId: 'c1' } },
  { type: 'feedback.commented', length: 12 },
  { type: 'fallback.shown', mode: 'outage' },
  { type: 'answer.blocked', reason: 'guardrail' },
  { type: 'answer.reported', reason: 'wrong' },
  { type: 'handoff.requested' },
  { type: 'handoff.accepted', position: null },
  { type: 'handoff.failed', reason: 'timeout' },
  { type: 'answer.reviewed', verdict: 'right' },
  { type: 'answer.reviewed', verdict: 'made-up', reason: 'no source', reviewer: 'Kim' },
  { type: 'answer.copied' },
  { type: 'answer.regenerated' },
];

it.each(bodies)('records $type as an event that servers accept', (body) => {
  const event = createEvent(body, context, sources);
  expect(isEvent(JSON.parse(JSON.stringify(event)))).toBe(true);
  expect(event.at).toBe('2022-02-22T19:22:22.000Z');
});

it('adds nothing to what was given, so that no text travels unasked', () => {
  const event = createEvent({ type: 'feedback.commented', length: 12 }, context, sources);
  expect(Object.keys(event).sort()).toEqual(
    ['at', 'confidence', 'id', 'length', 'responseId', 'thresholdsVersion', 'tier', 'type'].sort(),
  );
});

const whole = createEvent({ type: 'feedback.voted', vote: 'up', reasons: ['tone'] }, context);

it.each([
  ['nothing', null],
  ['text', 'event'],
  ['no type', { ...whole, type: undefined }],
  ['the type of a prototype', { ...whole, type: 'toString' }],
  ['another kind of id', { ...whole, id: '1' }],
  ['no time', { ...whole, at: 'yesterday' }],
  ['a confidence beyond 1', { ...whole, confidence: 2 }],
  ['an unknown vote', { ...whole, vote: 'maybe' }],
  ['a verdict that is none', { ...whole, type: 'answer.reviewed', verdict: 'good' }],
  ['reasons that are no list', { ...whole, reasons: 'tone' }],
  ['a target that is none', { ...whole, target: 'c1' }],
  ['a target of no kind', { ...whole, target: { citationId: 'c1' } }],
  ['a citation without its id', { ...whole, target: { kind: 'citation' } }],
  ['a claim that stands nowhere', { ...whole, target: { kind: 'claim', start: 1 } }],
])('refuses an event with %s', (_what, input) => {
  expect(isEvent(input)).toBe(false);
});

it('accepts fields that it does not know, so that a newer page can report to it', () => {
  expect(isEvent({ ...whole, later: 1 })).toBe(true);
});
