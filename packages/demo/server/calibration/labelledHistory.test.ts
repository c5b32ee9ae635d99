import { createEvent } from '@credence-ui/core/event';
import { expect, it } from 'vitest';
import type { ActedAnswer } from './labelledAnswers.ts';
import type { ActOnAnswer } from '@credence-ui/insights';
import { labelledHistory } from './labelledHistory.ts';
import type { Policy } from './policy.ts';
import { defaultPolicy } from './policy.ts';

const noon = Date.UTC(2026, 2, 2, 12);
const minutes = (n: number) => new Date(noon + n * 60_000);

function voted(
  id: string,
  combined: number | null,
  vote: 'up' | 'down' | null,
  minute = 0,
): ActedAnswer {
  const base = { responseId: id, tier: 'high', confidence: combined, thresholdsVersion: 'default' };
  const body = { type: 'feedback.voted', vote, reasons: [] } as const;
  return {
    responseId: id,
    combined,
    at: minutes(minute),
    acts: [createEvent(body, base) as ActOnAnswer],
  };
}
const many = (n: number, combined: number, vote: 'up' | 'down', minute = 0) =>
  Array.from({ length: n }, (_, i) =>
    voted(`${vote}${String(i)}-${String(minute)}`, combined, vote, minute),
  );

it('gives each labelled answer a confidence and a label, and counts the rest', () => {
  const acted = [
    voted('a', 0.9, 'up'),
    voted('b', null, 'up'),
    voted('c', 0.4, null),
    voted('d', 0, 'down'),
  ];
  const { labels, votes, drafts, undecided } = labelledHistory(defaultPolicy, acted);
  expect(labels).toEqual({
    scores: [0.9, 0],
    labels: [1, 0],
    sources: ['vote', 'vote'],
    unseen: [true, true],
  });
  expect({ votes, drafts, undecided }).toEqual({ votes: 2, drafts: 0, undecided: 2 });
});

it('certifies nothing without labels, and says how many it takes', () => {
  const { promises, fit } = labelledHistory(defaultPolicy, []);
  expect(promises.map(({ name, least, certified }) => [name, least, certified])).toEqual([
    ['high', 59, null],
    ['medium', 14, null],
  ]);
  expect(fit).toEqual({ ready: false, right: 0, wrong: 0, votesNeeded: 200, eachNeeded: 20 });
});

it.each([
  [58, null],
  [59, 0.51],
])('certifies "high" with %i right answers and none wrong from %s on', (n, threshold) => {
  const acted = [...many(n, 0.9, 'up'), ...many(40, 0.5, 'down')];
  const { promises } = labelledHistory(defaultPolicy, acted);
  expect(promises[0]?.certified?.threshold ?? null).toBe(threshold);
});

it('checks what was certified on answers given since, and on no others', () => {
  const before = [...many(80, 0.9, 'up'), ...many(40, 0.5, 'down')];
  const certified = { threshold: 0.8, lowestSelected: 0.8, selected: 80, errors: 0, pValue: 0.01 };
  const policy: Policy = {
    ...defaultPolicy,
    number: 1,
    since: minutes(30),
    promises: [{ name: 'high', targetError: 0.05, delta: 0.05, certified, below: null }],
  };
  const quiet = labelledHistory(policy, [...before, ...many(9, 0.9, 'up', 60)]);
  expect(quiet.promises[0]?.since).toMatchObject({ count: 9, errors: 0, verdict: 'unproven' });
  const drifted = labelledHistory(policy, [...before, ...many(9, 0.9, 'down', 60)]);
  expect(drifted.promises[0]?.since).toMatchObject({ count: 9, errors: 9, verdict: 'broken' });
  expect(drifted.promises[1]?.since.verdict).toBe('unknown');
});

it('shows the confidence of today, and keeps what the calibrator has seen apart', () => {
  const head = { version: 1, engine: '2', combiner: null, n: 200, right: 150, margin: 0 } as const;
  const calibrator = { ...head, method: 'temperature', t: 2 } as const;
  const policy: Policy = {
    ...defaultPolicy,
    calibration: { calibrator, labels: 200, right: 150, fittedAt: minutes(30).toISOString() },
  };
  const acted = [voted('a', 0.9, 'up', 0), ...many(100, 0.9, 'up', 0), voted('b', 0.9, 'up', 60)];
  const { labels, promises, policy: shown } = labelledHistory(policy, acted);
  expect(labels.scores[0]).toBeCloseTo(0.75);
  expect(labels.unseen.filter(Boolean)).toHaveLength(1);
  expect(promises[0]?.certified).toBe(null);
  expect(shown.calibration).toMatchObject({ method: 'temperature', labels: 200, right: 150 });
});
