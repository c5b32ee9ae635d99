import { binomialCdf } from '@credence-ui/core/calibration/distribution';
import { requireCount, requireThat } from './requireThat.ts';
import { chiSquareTail, normalTails } from './tailAreas.ts';

/**
 * Exact two-sided p-value of McNemar's test for pairs of which only one side succeeded: the binomial at one half on these pairs;
 * 1 when there are none (McNemar 1947).
 */
export function mcNemar(onlyA: number, onlyB: number): number {
  requireCount('onlyA', onlyA);
  requireCount('onlyB', onlyB);
  return Math.min(1, 2 * binomialCdf(Math.min(onlyA, onlyB), onlyA + onlyB, 0.5));
}

/** Holm's adjusted p-values (1979), in the order given: reject those of at most α, and the chance of any false alarm is α. */
export function adjustHolm(pValues: readonly number[]): readonly number[] {
  requireThat(
    pValues.every((p) => p >= 0 && p <= 1),
    'a p-value is outside 0 to 1',
    'Leave out what was not measured',
  );
  const adjusted = new Array<number>(pValues.length).fill(1);
  let largest = 0;
  [...pValues.entries()]
    .sort(([, a], [, b]) => a - b)
    .forEach(([index, p], rank) => {
      largest = Math.max(largest, Math.min(1, p * (pValues.length - rank)));
      adjusted[index] = largest;
    });
  return adjusted;
}

/**
 * p-value of Pearson's chi-square that the variants got their `shares` (only their ratios matter); a tiny one means that assignment
 * or recording is broken. `null` with nothing counted or a single variant.
 */
export function sampleRatio(counts: readonly number[], shares: readonly number[]): number | null {
  for (const count of counts) requireCount('count', count);
  requireThat(
    shares.length === counts.length && shares.every((share) => share > 0 && share < Infinity),
    'shares are missing, 0 or less',
    'Give a share above 0 for each count',
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  if (total === 0 || counts.length < 2) return null;
  const distance = counts.reduce((sum, count, i) => {
    const expected = ((shares[i] ?? 0) / whole) * total;
    return sum + (count - expected) ** 2 / expected;
  }, 0);
  return chiSquareTail(distance, counts.length - 1);
}

/** `s` counts pairs that rise less those that fall; `z` and `pValue` are `null` where every value is the same. */
export interface Trend {
  readonly s: number;
  readonly z: number | null;
  readonly pValue: number | null;
}

/** Mann-Kendall test for a rise or fall over time, ties in the variance, continuity correction, two-sided (Kendall 1975). */
export function trend(values: readonly number[]): Trend {
  requireThat(values.every(Number.isFinite), 'a value is not a finite number', 'Leave it out');
  let s = 0;
  values.forEach((later, i) => {
    for (let j = 0; j < i; j++) s += Math.sign(later - (values[j] ?? 0));
  });
  const ties = new Map<number, number>();
  // Adding 0 makes one key of 0 and -0, which are equal.
  for (const value of values) ties.set(value + 0, (ties.get(value + 0) ?? 0) + 1);
  const spread = (n: number) => n * (n - 1) * (2 * n + 5);
  const tied = [...ties.values()].reduce((sum, n) => sum + spread(n), 0);
  const variance = (spread(values.length) - tied) / 18;
  if (variance === 0) return { s, z: null, pValue: null };
  const z = (s - Math.sign(s)) / Math.sqrt(variance);
  return { s, z, pValue: normalTails(z) };
}
