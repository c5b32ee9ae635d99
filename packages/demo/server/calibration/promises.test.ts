import { expect, it } from 'vitest';
import { fewestLabels } from '@credence-ui/core/calibration';
import type { LabelledAnswer } from './labelledAnswers.ts';
import { defaultPolicy } from './policy.ts';
import { certified, promisesOf } from './promises.ts';

const at = new Date('2026-03-02T09:00:00Z');
/** So many votes at one confidence, of which so many are wrong. */
const votes = (combined: number, count: number, wrong: number): LabelledAnswer[] =>
  Array.from({ length: count }, (_, i) => ({ combined, right: i >= wrong, source: 'vote', at }));

it.each([
  [0, 0.05, 59],
  [1, 0.05, 93],
  [3, 0.05, 153],
  [0, 0.2, 14],
])('needs, with %i errors and at most %d wrong, %i labels', (errors, targetError, needed) => {
  expect(fewestLabels(errors, { targetError, delta: 0.05 })).toBe(needed);
});

// High is wrong too often for its own promise, but right often enough to hide what the middle tier does.
const hidden = [...votes(0.9, 170, 17), ...votes(0.7, 84, 20)];

it('does not certify the middle tier by answers of a high tier that stays where it is', () => {
  expect(certified(defaultPolicy, hidden)).toMatchObject([
    { name: 'high', below: null, certified: null },
    { name: 'medium', below: 0.85, certified: null },
  ]);
  const [high, medium] = promisesOf(defaultPolicy, hidden);
  expect(high).toMatchObject({ certified: null, band: { count: 170, errors: 17 } });
  expect(medium).toMatchObject({ certified: null, band: { count: 84, errors: 20 } });
});

it('certifies the band in force, and watches that same band', () => {
  const good = [...votes(0.9, 170, 17), ...votes(0.7, 84, 4)];
  const [, medium] = certified(defaultPolicy, good);
  expect(medium).toMatchObject({
    below: 0.85,
    certified: { threshold: 0.6, selected: 84, errors: 4 },
  });
  const promises = certified(defaultPolicy, good);
  const later = [...votes(0.95, 50, 50), ...votes(0.7, 40, 2)];
  expect(promisesOf({ ...defaultPolicy, promises }, later)[1]).toMatchObject({
    applied: { threshold: 0.6 },
    since: { count: 40, errors: 2, verdict: 'holds' },
  });
});

it.each([
  [
    'as many as certify it, for its share of all labels',
    [...votes(0.9, 20, 0), ...votes(0.7, 20, 2)],
    78,
  ],
  ['none, once they are there', votes(0.9, 70, 0), 0],
  ['no number, when it is wrong too often', votes(0.9, 20, 4), null],
  ['no number, before it has a label', votes(0.7, 20, 0), null],
])('says how many more labels the highest tier is likely to take: %s', (_what, labels, more) => {
  expect(promisesOf(defaultPolicy, labels)[0]?.more).toBe(more);
});
