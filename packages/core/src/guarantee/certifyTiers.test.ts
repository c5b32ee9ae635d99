import { expect, it } from 'vitest';
import { chooseThreshold } from '../calibration/index.ts';
import { certifyTiers } from './certify.ts';

const tiers = [
  { name: 'high', targetError: 0.1 },
  { name: 'medium', targetError: 0.3 },
];

/** Numbers in [0, 1) that repeat for a seed (Mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Answers whose chance of being right is their score. */
function draw(seed: number, n: number) {
  const next = random(seed);
  const scores = Array.from({ length: n }, next);
  return { scores, labels: scores.map((score) => next() < score) };
}

it('certifies the highest tier as a threshold alone is certified, and the next one below it', () => {
  const scores = Array.from({ length: 900 }, (_, i) => [0.95, 0.7, 0.3][i % 3] ?? 0);
  const labels = scores.map((score, i) => score === 0.95 || i % 2 === 0);
  const [high, medium] = certifyTiers(scores, labels, tiers);
  expect(high?.certified).toEqual(
    chooseThreshold(scores, labels, { targetError: 0.1, delta: 0.05 }),
  );
  expect(high).toMatchObject({
    below: null,
    certified: { threshold: 0.71, lowestSelected: 0.95, errors: 0 },
  });
  expect(medium).toMatchObject({ below: 0.71, certified: null });
});

it('certifies a lower tier for its own band alone', () => {
  const scores = Array.from({ length: 900 }, (_, i) => [0.95, 0.7, 0.3][i % 3] ?? 0);
  const labels = scores.map((score, i) => score === 0.95 || (score === 0.7 && i % 15 > 1));
  const [, medium] = certifyTiers(scores, labels, tiers);
  expect(medium).toMatchObject({
    below: 0.71,
    certified: { threshold: 0.31, selected: 300, errors: 60 },
  });
});

it('switches off a tier that the labels cannot certify, and goes on with the next from the top', () => {
  const scores = Array.from({ length: 200 }, () => 0.9);
  const labels = scores.map((_, i) => i % 5 !== 0);
  expect(certifyTiers(scores, labels, tiers)).toMatchObject([
    { name: 'high', certified: null, below: null },
    { name: 'medium', certified: { selected: 200, errors: 40 }, below: null },
  ]);
});

it('certifies below a tier that keeps its cut-off uncertified, not through it', () => {
  const scores = Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? 0.95 : 0.7));
  // One in five is wrong above 0.9, two in five below.
  const labels = scores.map((score, i) => i % (score === 0.95 ? 10 : 5) > 1);
  const kept = tiers.map((tier) => (tier.name === 'high' ? { ...tier, min: 0.9 } : tier));
  expect(certifyTiers(scores, labels, kept)).toMatchObject([
    { name: 'high', certified: null },
    { name: 'medium', certified: null, below: 0.9 },
  ]);
  expect(certifyTiers(scores, labels, tiers)[1]?.certified).not.toBeNull();
});

it('certifies nothing without labels', () => {
  expect(certifyTiers([], [], tiers).map(({ certified }) => certified)).toEqual([null, null]);
});

it.each([
  { targetError: 0.51, delta: 0.05 },
  { targetError: 0.1, delta: 0.26 },
  { targetError: 0, delta: 0.05 },
])('refuses %j, for which nothing is proven', (risk) => {
  expect(() => certifyTiers([], [], [{ name: 'high', ...risk }])).toThrow(/^Credence: /);
});

it('takes one label of each group for all tiers', () => {
  const groups = Array.from({ length: 900 }, (_, i) => i % 90);
  const scores = groups.map((group) => (group < 45 ? 0.95 : 0.7));
  const labels = scores.map((score) => score === 0.95);
  const [high, medium] = certifyTiers(scores, labels, tiers, { groups });
  expect(high?.certified).toMatchObject({ selected: 45, lowestSelected: 0.95 });
  expect(medium).toMatchObject({ below: 0.71, certified: null });
});

it('breaks neither promise more often than delta allows, whatever stopped the tier above', () => {
  const broken = [0, 0];
  const certified = [0, 0];
  for (let seed = 0; seed < 400; seed++) {
    const { scores, labels } = draw(seed * 7919, 600);
    for (const [i, tier] of certifyTiers(scores, labels, tiers).entries()) {
      if (!tier.certified) continue;
      certified[i] = (certified[i] ?? 0) + 1;
      const trueError = 1 - (tier.certified.threshold + (tier.below ?? 1)) / 2;
      if (trueError > tier.targetError + 1e-12) broken[i] = (broken[i] ?? 0) + 1;
    }
  }
  // 20 of 400 are allowed on average, 32 with a chance of 1 in 200; a band that is never certified would show nothing.
  for (const count of broken) expect(count).toBeLessThan(32);
  for (const count of certified) expect(count).toBeGreaterThan(100);
});
