import { incompleteBeta } from './incompleteBeta.ts';
import { requireWithin } from './requireWithin.ts';
import type { Ties } from './ties.ts';

/** A cut-off that passed, with what was seen at or above it (and below the tier above). */
export interface CertifiedThreshold {
  readonly threshold: number;
  readonly selected: number;
  readonly errors: number;
  /** Chance of so few errors if the true error rate were above the target. */
  readonly pValue: number;
}

/** `targetError` is the highest error rate allowed among the selected, `delta` the chance that it is exceeded; both in (0, 1). */
export interface Risk {
  readonly targetError: number;
  readonly delta: number;
}

/**
 * Learn then test with a fixed sequence (Angelopoulos et al. 2021): candidates 1.00, 0.99, … 0.00 are tested on the scores
 * from there up to `below` until one fails, by p = BinomialCDF(errors; selected, targetError) = I₁₋ₜ(selected − errors,
 * errors + 1). Those that select too few ever to pass are skipped, which looks at scores only.
 */
export function fixedSequence(
  ties: Ties,
  { targetError, delta }: Risk,
  below: number,
): CertifiedThreshold | null {
  requireWithin('targetError', targetError, 0, 1);
  requireWithin('delta', delta, 0, 1);
  const least = Math.ceil(Math.log(delta) / Math.log(1 - targetError));
  let certified: CertifiedThreshold | null = null;
  let [selected, errors, i] = [0, 0, ties.size - 1];
  for (let c = 100; c >= 0; c--) {
    const threshold = c / 100;
    for (
      let score = ties.scores[i] ?? 0;
      i >= 0 && score >= threshold;
      score = ties.scores[--i] ?? 0
    ) {
      if (score >= below) continue;
      selected += ties.counts[i] ?? 0;
      errors += (ties.counts[i] ?? 0) - (ties.positives[i] ?? 0);
    }
    if (selected < least) continue;
    const pValue = incompleteBeta(1 - targetError, selected - errors, errors + 1);
    if (pValue > delta) break;
    certified = { threshold, selected, errors, pValue };
  }
  return certified;
}
