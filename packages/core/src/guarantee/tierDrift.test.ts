import { describe, expect, it } from 'vitest';
import type { TierGuarantee } from './certify.ts';
import { tierDrift } from './tierDrift.ts';

const certified = { threshold: 0.8, lowestSelected: 0.8, selected: 100, errors: 2, pValue: 0.01 };
const high: TierGuarantee = { name: 'high', targetError: 0.1, delta: 0.05, below: null, certified };
const low: TierGuarantee = { ...high, name: 'low', below: 0.8, certified: null };
const answers = (n: number, wrong: number) => ({
  scores: Array.from({ length: n }, () => 0.9),
  labels: Array.from({ length: n }, (_, i) => (i * wrong) % n >= wrong),
});

it.each([
  ['holds', 100, 3],
  ['unproven', 100, 5],
  ['unproven', 9, 0],
  ['broken', 100, 40],
  ['unknown', 0, 0],
])('says that a guarantee %s after %i labels with %i errors', (verdict, n, wrong) => {
  const { scores, labels } = answers(n, wrong);
  expect(tierDrift([high], scores, labels)).toMatchObject([
    { name: 'high', count: n, errors: wrong, verdict },
  ]);
});

it('counts only labels of the tier, and leaves out what is not known', () => {
  const [drift] = tierDrift([high], [0.9, 0.79, 0.8, NaN, null], [1, 0, 0, 0, 0]);
  expect(drift).toMatchObject({ count: 2, errors: 1 });
});

it('knows nothing of a tier that is off', () => {
  const { scores, labels } = answers(50, 25);
  expect(tierDrift([low], scores, labels)).toMatchObject([
    { verdict: 'unknown', count: 0, interval: null, brokenAfter: null },
  ]);
});

it('calls a guarantee broken that was, even if it got better since', () => {
  const labels = Array.from({ length: 600 }, (_, i) => i < 100 || i > 140);
  const scores = labels.map(() => 0.9);
  const [drift] = tierDrift([high], scores, labels);
  expect(drift?.verdict).toBe('broken');
  expect(drift?.brokenAfter).toBeGreaterThan(100);
  expect(drift?.brokenAfter).toBeLessThan(110);
});

it.each([0, 1, NaN])('refuses a false alarm every %d labels', (falseAlarmEvery) => {
  expect(() => tierDrift([high], [], [], { falseAlarmEvery })).toThrow(/^Credence: falseAlarm/);
});

describe('on labels drawn', () => {
  const target: TierGuarantee = { ...high, targetError: 0.05 };
  /** After how many of these labels the alarm comes, by the chance of an error at each. */
  const alarm = (seed: number, n: number, chance: (i: number) => number) => {
    const next = random(seed);
    const labels = Array.from({ length: n }, (_, i) => next() >= chance(i));
    const [drift] = tierDrift(
      [target],
      labels.map(() => 0.9),
      labels,
    );
    return drift?.brokenAfter ?? n;
  };
  const meanOf = (runs: number, measure: (seed: number) => number) =>
    Array.from({ length: runs }, (_, seed) => measure(seed)).reduce((a, b) => a + b, 0) / runs;

  it.each([200, 1000, 5000])('sees a break after %i good labels within a hundred', (good) => {
    const delay = meanOf(100, (seed) => {
      const at = alarm(seed, good + 1000, (i) => (i < good ? 0.02 : 0.15));
      return at < good ? 0 : at - good;
    });
    expect(delay).toBeGreaterThan(20);
    expect(delay).toBeLessThan(100);
  });

  it('gives a false alarm at most once in 2,000 labels at the very target', () => {
    expect(meanOf(100, (seed) => alarm(seed, 20_000, () => 0.05))).toBeGreaterThan(2000);
  });

  it('stays quiet over thousands of good labels', () => {
    const runs = Array.from({ length: 100 }, (_, seed) => alarm(seed, 5000, () => 0.02));
    expect(runs.filter((at) => at < 5000).length).toBeLessThan(5);
  });
});

/** Numbers in [0, 1) that repeat for a seed (Mulberry32). */
function random(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
}
