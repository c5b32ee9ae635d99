import { binomialInterval } from '../calibration/binomialInterval.ts';
import { incompleteBeta, logBetaKernel } from '../calibration/incompleteBeta.ts';
import type { Labels, Scores } from '../calibration/pairs.ts';
import { readPairs } from '../calibration/pairs.ts';
import type { TierGuarantee } from './certifyTiers.ts';

/** How a tier's guarantee fares on labels that came in after it was certified. */
export interface TierDrift {
  readonly name: string;
  readonly count: number;
  readonly errors: number;
  /** 95 % Clopper-Pearson interval of the error rate; null without labels. */
  readonly interval: readonly [low: number, high: number] | null;
  /** Evidence against the guarantee; 20 or more is as rare as 1 in 20 while it holds, however often one looks. */
  readonly eValue: number;
  readonly verdict: 'holds' | 'broken' | 'unknown';
}

/**
 * Checks every certified tier on new labels. The e-value is the likelihood ratio of a uniform mixture of error rates above
 * the target to the target itself, a test martingale (Ville 1939; Ramdas et al. 2023): it may be looked at after each label,
 * as long as every label since the certification is passed. `broken` at e ≥ 1/alpha, `unknown` for a tier that is off or
 * has no labels.
 */
export function tierDrift(
  guarantees: readonly TierGuarantee[],
  scores: Scores,
  labels: Labels,
  { alpha = 0.05 }: { readonly alpha?: number } = {},
): readonly TierDrift[] {
  const pairs = readPairs(scores, labels);
  return guarantees.map(({ name, certified, below, targetError }) => {
    let [count, errors] = [0, 0];
    pairs.scores.forEach((score, i) => {
      if (!certified || score < certified.threshold || score >= (below ?? 2)) return;
      count++;
      errors += pairs.labels[i] ? 0 : 1;
    });
    const eValue = evidence(errors, count, targetError);
    const interval = count ? binomialInterval(errors, count) : null;
    const broken = eValue >= 1 / alpha ? 'broken' : 'holds';
    return { name, count, errors, interval, eValue, verdict: count ? broken : 'unknown' };
  });
}

/** ∫ pᵉ(1−p)ⁿ⁻ᵉ dp/(1−t) over p in (t, 1), divided by tᵉ(1−t)ⁿ⁻ᵉ; at most 1e300 so that it stays JSON. */
function evidence(errors: number, n: number, t: number): number {
  const [x, a, b] = [1 - t, n - errors + 1, errors + 1];
  return Math.min(1e300, t * Math.exp(Math.log(incompleteBeta(x, a, b)) - logBetaKernel(x, a, b)));
}
