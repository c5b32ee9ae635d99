import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent, EventBody } from '@credence-ui/core/event';
import { defaultTiers } from '@credence-ui/core/tier';
import { expect, it } from 'vitest';
import { fitOnLabels, labelsFrom } from '../index.ts';

let time = 0;
const clock = { now: () => (time += 1000), random: () => 0.5 };
function act(responseId: string, body: EventBody, sessionId?: string): CredenceEvent {
  const context = { responseId, tier: 'medium', confidence: 0.7, thresholdsVersion: 'v1' };
  return createEvent(body, { ...context, ...(sessionId && { sessionId }) }, clock);
}
const vote = (id: string, value: 'up' | 'down', session?: string) =>
  act(id, { type: 'feedback.voted', vote: value, reasons: [] }, session);
const review = (id: string, verdict: 'right' | 'wrong' | 'made-up', reviewer: string) =>
  act(id, { type: 'answer.reviewed', verdict, reviewer });

it('gives one label an answer, whoever says it, in whatever order the events come', () => {
  const events = [
    ...[vote('a', 'up', 's1'), vote('a', 'down', 's1'), vote('b', 'up', 's1')],
    act('c', { type: 'draft.sent', edited: false, changeRatio: 0 }),
    ...[vote('d', 'up'), review('d', 'made-up', 'ada')],
    act('e', { type: 'answer.copied' }),
  ];
  const labels = labelsFrom([...events, ...events].reverse());
  expect(labels).toEqual([
    { responseId: 'a', score: 0.7, label: 0, source: 'vote', group: 's1' },
    { responseId: 'b', score: 0.7, label: 1, source: 'vote', group: 's1' },
    { responseId: 'c', score: 0.7, label: 1, source: 'draft', group: 'c' },
    { responseId: 'd', score: 0.7, label: 0, source: 'review', group: 'd' },
  ]);
});

it.each([
  [['right', 'right'], 1],
  [['wrong', 'made-up'], 0],
  [['right', 'wrong'], 1],
] as const)(
  'takes two reviewers who say %j for %s, and a thumb where they disagree',
  (said, label) => {
    const [first, second] = said;
    const events = [vote('a', 'up'), review('a', first, 'ada'), review('a', second, 'bo')];
    expect(labelsFrom(events)).toMatchObject([{ label }]);
  },
);

it('counts what a reviewer said last', () => {
  const events = [review('a', 'wrong', 'ada'), review('a', 'right', 'ada')];
  expect(labelsFrom(events)).toMatchObject([{ label: 1, source: 'review' }]);
});

it('fits on reviews and votes, never on drafts, and refuses in words', () => {
  const label = (i: number, source: 'review' | 'draft') =>
    ({ score: (i + 0.5) / 300, right: (i * 7919) % 300 < i, source }) as const;
  const reviews = Array.from({ length: 300 }, (_, i) => label(i, 'review'));
  expect(fitOnLabels(reviews, { tiers: defaultTiers })).toMatchObject({ ok: true, labels: 300 });
  const drafts = Array.from({ length: 300 }, (_, i) => label(i, 'draft'));
  expect(fitOnLabels(drafts, { tiers: defaultTiers })).toEqual({
    ok: false,
    reason: expect.stringMatching(/there are 0 votes.*Calibrate with 200/) as string,
  });
});
