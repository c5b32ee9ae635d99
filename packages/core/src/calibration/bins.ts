import { binomialInterval } from './binomialInterval.ts';
import type { Pairs } from './pairs.ts';
import { ratio } from './ratio.ts';

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
