import { chooseThreshold } from '../calibration/chooseThreshold.ts';
import type { CertifiedThreshold, Risk } from '../calibration/chooseThreshold.ts';
import { onePerGroup, readPairs } from '../calibration/pairs.ts';
import type { Groups, Labels, Scores } from '../calibration/pairs.ts';
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

/** A tier that asks for a guarantee: among its answers, at most `targetError` wrong, except with chance `delta`. */
export interface TierTarget {
  readonly name: string;
  /** In (0, 0.5]. */
  readonly targetError: number;
  /** In (0, 0.25]. @default 0.05 */
  readonly delta?: number;
  /**
   * Where the tier begins although nothing is certified for it; the next one is then certified up to here. To be chosen
   * without these labels. @default switched off, so that the next one takes its answers
   */
  readonly min?: number;
}

/** What the labels certify for one tier. `certified` null: the tier is switched off, for nothing can be promised. */
export interface TierGuarantee extends Risk {
  readonly name: string;
  readonly certified: CertifiedThreshold | null;
  /** Scores from here up belong to a higher tier; null for the highest. */
  readonly below: number | null;
}

/**
 * Cut-offs from the highest tier down, each guaranteed for the band between it and the tier above, in the order given. Each
 * tier keeps its own `delta`; all of them hold together except with chance of at most their sum.
 *
 * Why a lower band may start where the higher one stopped: given the scores, labels are independent, and a stop says only
 * that labels below it had *at least* so many errors. Conditioning on that can but raise the errors of the lower band, and
 * with them its p-value (Harris 1960). A tier that keeps its `min` uncertified has failed its first test, which says the same
 * of the labels below `min`. The binomial tail bounds errors of unequal chance too (Hoeffding 1956, Theorem 4),
 * for `targetError` up to 0.5 and `delta` up to 0.25; others throw. With `groups` one pair of each is drawn, as in
 * `chooseThreshold`, once for all tiers.
 */
export function certifyTiers(
  scores: Scores,
  labels: Labels,
  tiers: readonly TierTarget[],
  { groups }: { readonly groups?: Groups } = {},
): readonly TierGuarantee[] {
  const pairs = onePerGroup(readPairs(scores, labels, groups));
  let below: number | null = null;
  return tiers.map((tier) => {
    const { name, targetError, delta = 0.05, min } = tier;
    const risk = { name, targetError, delta };
    requireProvable(risk);
    const isBelow = (_: number, i: number): boolean => (pairs.scores[i] ?? 0) < (below ?? Infinity);
    const certified = chooseThreshold(
      pairs.scores.filter(isBelow),
      pairs.labels.filter(isBelow),
      risk,
    );
    const guarantee = { ...risk, certified, below };
    below = certified?.threshold ?? min ?? below;
    return guarantee;
  });
}

function requireProvable({ name, targetError, delta }: Risk & { readonly name: string }): void {
  if (targetError > 0.5 || delta > 0.25)
    throw new RangeError(
      `Credence: tier ${name} asks for targetError ${targetError} and delta ${delta}. Pass at most 0.5 and 0.25.`,
    );
}
