import { fitLogistic } from './fitLogistic.ts';
import { clip } from './logit.ts';
import type { Pairs } from './pairs.ts';

/** Distance that scores keep from 0 and 1 before their logarithm is taken. */
export const betaMargin = 1e-6;

/**
 * a, b, c of σ(a ln s − b ln(1−s) + c) with the least log loss under a, b ≥ 0. Null when the classes are separable or the
 * scores take fewer than three values. Source: Kull, Silva Filho, Flach 2017.
 */
export function fitBeta({
  scores,
  labels,
  n,
  positives,
}: Pairs): { a: number; b: number; c: number } | null {
  const clipped = scores.map((score) => clip(score, betaMargin));
  const low = clipped.map(Math.log);
  const high = clipped.map((score) => -Math.log1p(-score));
  const both = fitLogistic([low, high], labels);
  if (!both) return null;
  const [a = 0, b = 0, c = 0] = both;
  if (a >= 0 && b >= 0) return { a, b, c };
  // The more negative weight leaves, as in the authors' own fit.
  const [weight = 0, intercept = 0] = fitLogistic([a < b ? high : low], labels) ?? [];
  if (weight <= 0) return { a: 0, b: 0, c: Math.log(positives / (n - positives)) };
  return { a: a < b ? 0 : weight, b: a < b ? weight : 0, c: intercept };
}
