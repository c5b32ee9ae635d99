import { expect, it } from 'vitest';
import type { TierGuarantee } from './certifyTiers.ts';
import { tierDrift } from './tierDrift.ts';

const certified = { threshold: 0.8, selected: 100, errors: 2, pValue: 0.01 };
const high: TierGuarantee = { name: 'high', targetError: 0.1, delta: 0.05, below: null, certified };
const low: TierGuarantee = { ...high, name: 'low', below: 0.8, certified: null };
const answers = (n: number, wrong: number) => ({
  scores: Array.from({ length: n }, () => 0.9),
  labels: Array.from({ length: n }, (_, i) => i >= wrong),
});

it.each([
  ['holds', 100, 5],
  ['holds', 100, 10],
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
  const { scores, labels } = answers(50, 50);
  expect(tierDrift([low], scores, labels)).toMatchObject([
    { verdict: 'unknown', count: 0, interval: null },
  ]);
});

it('has the e-value of the mixture over error rates above the target', () => {
  // One error in one label: ∫ p dp / (1 − t) / t over (t, 1) = (1 + t) / 2t.
  const [drift] = tierDrift([high], [0.9], [0]);
  expect(drift?.eValue).toBeCloseTo(1.1 / 0.2, 9);
});

it('stays finite on overwhelming evidence', () => {
  const { scores, labels } = answers(5000, 5000);
  const [drift] = tierDrift([high], scores, labels);
  expect(drift).toMatchObject({ verdict: 'broken', eValue: 1e300 });
});
