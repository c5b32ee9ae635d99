import { lowerBound } from './calibrator.ts';
import type { Pairs, Ties } from './pairs.ts';
import { ratio, requireWithin } from './probability.ts';
import { betaQuantile, normalQuantile } from './specialFunctions.ts';

/** Scores in (lo, hi] (0 in the first bin): their mean, the share that was right, and its 95 % Clopper-Pearson interval. */
export interface CalibrationBin {
  readonly lo: number;
  readonly hi: number;
  readonly count: number;
  /** Null in an empty bin, like the two after it. */
  readonly confidence: number | null;
  readonly accuracy: number | null;
  readonly interval: readonly [low: number, high: number] | null;
}

/** Pairs in `size` bins of equal width, in O(n), and Σ s(1−s) of each bin: the variance of its sum if scores were chances. */
export function binsOf(
  { scores, labels }: Pairs,
  size: number,
): { readonly bins: readonly CalibrationBin[]; readonly variances: Float64Array } {
  const edges = Array.from({ length: size + 1 }, (_, i) => (i < size ? i * (1 / size) : 1));
  const [counts, sums, hits, variances] = [
    new Float64Array(size),
    new Float64Array(size),
    new Float64Array(size),
    new Float64Array(size),
  ];
  scores.forEach((score, i) => {
    let b = Math.max(0, Math.ceil(score * size) - 1);
    // The product rounds; the edges decide.
    if (b > 0 && score <= (edges[b] ?? 0)) b--;
    if (score > (edges[b + 1] ?? 1)) b++;
    counts[b] = (counts[b] ?? 0) + 1;
    sums[b] = (sums[b] ?? 0) + score;
    hits[b] = (hits[b] ?? 0) + (labels[i] ?? 0);
    variances[b] = (variances[b] ?? 0) + score * (1 - score);
  });
  const bins = Array.from(counts, (count, b) => ({
    lo: edges[b] ?? 0,
    hi: edges[b + 1] ?? 1,
    count,
    confidence: ratio(sums[b] ?? 0, count),
    accuracy: ratio(hits[b] ?? 0, count),
    interval: count ? binomialInterval(hits[b] ?? 0, count) : null,
  }));
  return { bins, variances };
}

/** From the 2.5th to the 97.5th percentile. */
export type Interval = readonly [low: number, high: number];

/** Where figures would lie on other labels of the same kind. */
export interface ReportIntervals {
  /** Leans upwards, as `ece` itself does: chance adds to it and never subtracts. */
  readonly ece: Interval;
  /** Null for one class. */
  readonly auroc: Interval | null;
}

/**
 * 95 % normal intervals within [0, 1]: the variance is the sum over pairs, or groups of pairs, of their squared influence on the
 * figure (DeLong et al. 1988 for AUROC; Liang, Zeger 1986 for groups). Null without pairs.
 */
export function intervalsOf(
  pairs: Pairs,
  { size, scores, counts, positives }: Ties,
  bins: readonly CalibrationBin[],
  { ece, auroc }: { readonly ece: number | null; readonly auroc: number | null },
): ReportIntervals | null {
  if (ece === null) return null;
  const wrongs = pairs.n - pairs.positives;
  // At 2t for the wrong pairs of the t-th score, at 2t + 1 for the right ones.
  const [gaps, ranks] = [new Float64Array(2 * size), new Float64Array(2 * size)];
  for (let t = 0, bin = 0, below = 0, above = pairs.positives; t < size; t++) {
    const [score = 0, right = 0, count = 0] = [scores[t], positives[t], counts[t]];
    while (score > (bins[bin]?.hi ?? 1)) bin++;
    const sign = Math.sign((bins[bin]?.confidence ?? 0) - (bins[bin]?.accuracy ?? 0));
    gaps[2 * t] = (sign * score - ece) / pairs.n;
    gaps[2 * t + 1] = (sign * (score - 1) - ece) / pairs.n;
    ranks[2 * t] = ((above - right / 2) / pairs.positives - (auroc ?? 0)) / wrongs;
    ranks[2 * t + 1] = ((below + (count - right) / 2) / wrongs - (auroc ?? 0)) / pairs.positives;
    above -= right;
    below += count - right;
  }
  const sumSquares = pairs.groups
    ? byGroup(pairs, pairs.groups, scores.subarray(0, size))
    : (influences: Float64Array) =>
        influences.reduce((sum, one, slot) => {
          const [right = 0, count = 0] = [positives[slot >> 1], counts[slot >> 1]];
          return sum + one * one * (slot % 2 ? right : count - right);
        }, 0);
  const around = (value: number, influences: Float64Array): Interval => {
    const half = 1.96 * Math.sqrt(sumSquares(influences));
    return [Math.max(0, value - half), Math.min(1, value + half)];
  };
  return { ece: around(ece, gaps), auroc: auroc === null ? null : around(auroc, ranks) };
}

/** Adds influences up within groups before they are squared. */
function byGroup(
  { scores, labels, groupCount }: Pairs,
  groups: Uint32Array,
  distinct: Float64Array,
): (influences: Float64Array) => number {
  const slots = Uint32Array.from(
    scores,
    (score, i) => 2 * lowerBound(distinct, score) + (labels[i] ?? 0),
  );
  return (influences) => {
    const sums = new Float64Array(groupCount);
    slots.forEach((slot, i) => {
      const g = groups[i] ?? 0;
      sums[g] = (sums[g] ?? 0) + (influences[slot] ?? 0);
    });
    return sums.reduce((sum, one) => sum + one * one, 0);
  };
}

/** `alpha` is the chance of missing the truth, in (0, 1). */
export interface IntervalOptions {
  /** @default 0.05 */
  readonly alpha?: number;
  /** @default 'clopper-pearson' */
  readonly method?: 'clopper-pearson' | 'wilson' | 'jeffreys';
}

/**
 * Two-sided 1−α interval for a proportion, `[0, 1]` when there were no trials. Clopper-Pearson never covers less than
 * 1−α; Wilson and Jeffreys do on average (Brown, Cai, DasGupta 2001).
 */
export function binomialInterval(
  successes: number,
  trials: number,
  { alpha = 0.05, method = 'clopper-pearson' }: IntervalOptions = {},
): readonly [low: number, high: number] {
  requireWithin('alpha', alpha, 0, 1);
  requireWithin('trials', trials, -1, Infinity, true);
  requireWithin('successes', successes, -1, trials + 1, true);
  if (trials === 0) return [0, 1];
  const prior = method === 'jeffreys' ? 0.5 : 0;
  const low = (hits: number): number =>
    method === 'wilson'
      ? wilson(hits, trials, normalQuantile(alpha / 2))
      : betaQuantile(alpha / 2, hits + prior, trials - hits + 1 - prior);
  return [low(successes), 1 - low(trials - successes)];
}

function wilson(hits: number, trials: number, z: number): number {
  if (hits === 0) return 0;
  const share = hits / trials;
  const z2 = (z * z) / trials;
  const half = Math.sqrt(z2 * share * (1 - share) + (z2 * z2) / 4);
  return (share + z2 / 2 - half) / (1 + z2);
}
