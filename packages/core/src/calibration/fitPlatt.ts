import { fitLogistic } from './fitLogistic.ts';
import type { Pairs } from './pairs.ts';

/**
 * A and B of P(1) = 1/(1+e^(A·s+B)) against Platt's prior-corrected targets (N₊+1)/(N₊+2) and 1/(N₋+2), at the exact
 * optimum. Null when all scores are equal. Source: Platt 1999; Lin, Lin, Weng 2007.
 */
export function fitPlatt({ scores, labels, n, positives }: Pairs): { a: number; b: number } | null {
  const right = (positives + 1) / (positives + 2);
  const wrong = 1 / (n - positives + 2);
  const fit = fitLogistic(
    [scores],
    scores.map((_, i) => (labels[i] ? right : wrong)),
  );
  const [slope = 0, intercept = 0] = fit ?? [];
  return fit && { a: 0 - slope, b: 0 - intercept };
}
