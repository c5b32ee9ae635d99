import type { Risk } from '../calibration/chooseThreshold.ts';
import { requireWithin } from '../calibration/probability.ts';
import { binomialCdf } from '../calibration/specialFunctions.ts';

/** An answer of which somebody says, claim by claim, what is right. */
export interface LabelledClaims {
  readonly claims: readonly {
    /** In [0, 1]; null where it is not known. */
    readonly support: number | null;
    readonly right: boolean;
  }[];
}

/** From which support on claims may stay unmarked, with what was seen there. */
export interface CertifiedClaims {
  readonly keepFrom: number;
  readonly answers: number;
  /** Answers with a wrong claim that stays unmarked. */
  readonly errors: number;
  readonly claims: number;
  /** Claims that stay unmarked. */
  readonly kept: number;
  /** Chance of so few errors if the true share of such answers were above the target. */
  readonly pValue: number;
}

/**
 * The lowest support from which claims may stay unmarked, so that at most `targetError` of future answers hold a wrong claim
 * that is not marked, except with chance `delta` over the draw of the labelled answers. Claims of unknown support are always
 * marked. Null when nothing can be certified: then mark every claim.
 *
 * Conformal factuality (Mohri, Hashimoto 2024) by learn then test: cut-offs 1.00, 0.99, … 0.00 are tested by the exact binomial
 * tail until one fails. Answers must be independent of each other; the claims of one need not be.
 */
export function certifyClaims(
  answers: readonly LabelledClaims[],
  { targetError, delta }: Risk,
): CertifiedClaims | null {
  requireWithin('targetError', targetError, 0, 1);
  requireWithin('delta', delta, 0, 1);
  const claims = answers.flatMap((answer) => answer.claims);
  const supports = claims.map(supportOf);
  // The support from which on all claims of the answer are right.
  const worst = answers.map((answer) =>
    Math.max(-1, ...answer.claims.filter(({ right }) => !right).map(supportOf)),
  );
  const atLeast = (list: readonly number[], least: number): number =>
    list.filter((value) => value >= least).length;
  let certified: CertifiedClaims | null = null;
  for (let percent = 100; percent >= 0; percent--) {
    const keepFrom = percent / 100;
    const errors = atLeast(worst, keepFrom);
    const pValue = binomialCdf(errors, answers.length, targetError);
    if (pValue > delta) break;
    const kept = atLeast(supports, keepFrom);
    certified = {
      keepFrom,
      answers: answers.length,
      errors,
      claims: claims.length,
      kept,
      pValue,
    };
  }
  return certified;
}

/** −1, below every cut-off, for what is not known. */
function supportOf({ support }: { readonly support: number | null }): number {
  return support !== null && support >= 0 && support <= 1 ? support : -1;
}
