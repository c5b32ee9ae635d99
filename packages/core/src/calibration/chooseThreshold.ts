import { onePerGroup, readPairs, tiesOf } from './pairs.ts';
import type { Groups, Labels, Scores } from './pairs.ts';
import { requireWithin } from './probability.ts';
import { binomialCdf } from './specialFunctions.ts';

/** A cut-off that passed, with what was seen at or above it; with groups, among the one pair drawn of each. */
export interface CertifiedThreshold {
  readonly threshold: number;
  /** The lowest score that was selected. As a cut-off it selects the same, so it is certified too. */
  readonly lowestSelected: number;
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

/** `groups` says which pairs belong together, as by question or person. */
export interface ThresholdOptions extends Risk {
  readonly groups?: Groups;
}

/**
 * The lowest cut-off that keeps the error rate among scores at or above it within `targetError`, except with chance `delta`
 * over the draw of the labelled pairs. Null when nothing can be certified: then switch the tier off.
 *
 * Learn then test with a fixed sequence (Angelopoulos et al. 2021): candidates 1.00, 0.99, … 0.00 are tested until one
 * fails, by p = BinomialCDF(errors; selected, targetError) = I₁₋ₜ(selected − errors, errors + 1). Those that select too few
 * ever to pass are skipped, which looks at scores only.
 *
 * With `groups` one pair of each is drawn, blind to scores and labels, and only those are tested: exact for labels that depend
 * on each other within a group but not between, however strongly. What is promised is then the error rate among the selected
 * when every group weighs the same: an answer of a new group, if it is selected. That is the rate among all selected answers
 * when groups are of equal size.
 */
export function chooseThreshold(
  scores: Scores,
  labels: Labels,
  { targetError, delta, groups }: ThresholdOptions,
): CertifiedThreshold | null {
  requireWithin('targetError', targetError, 0, 1);
  requireWithin('delta', delta, 0, 1);
  const ties = tiesOf(onePerGroup(readPairs(scores, labels, groups)));
  const least = Math.ceil(Math.log(delta) / Math.log(1 - targetError));
  let certified: CertifiedThreshold | null = null;
  let [selected, errors, i] = [0, 0, ties.size - 1];
  for (let percent = 100; percent >= 0; percent--) {
    const threshold = percent / 100;
    for (; i >= 0 && (ties.scores[i] ?? 0) >= threshold; i--) {
      selected += ties.counts[i] ?? 0;
      errors += (ties.counts[i] ?? 0) - (ties.positives[i] ?? 0);
    }
    if (selected < least) continue;
    const pValue = binomialCdf(errors, selected, targetError);
    if (pValue > delta) break;
    certified = { threshold, lowestSelected: ties.scores[i + 1] ?? 1, selected, errors, pValue };
  }
  return certified;
}

/** What is to be certified, and what is expected to be true. */
export interface LabelPlan extends Risk {
  /** The error rate expected among the answers that the cut-off selects, in [0, 1). */
  readonly expectedError: number;
  /** The share of all answers that it selects, in (0, 1]. @default 1 */
  readonly share?: number;
  /** The chance that the labels certify it, if all is as expected; in (0, 1). @default 0.8 */
  readonly power?: number;
}

/**
 * How many labels in all `chooseThreshold` takes to certify a cut-off: the lowest number from which on, for it and for every
 * larger one, the exact binomial test passes with chance `power`. Cut-offs above are taken to pass, as they do where errors
 * grow rarer towards the top. With groups, count groups. Null when the error expected is not below the target, or so near that a
 * billion labels would not do.
 */
export function labelsNeeded(plan: LabelPlan): number | null {
  const { targetError, expectedError, delta, share = 1, power = 0.8 } = plan;
  for (const [name, value] of Object.entries({ targetError, delta, power }))
    requireWithin(name, value, 0, 1);
  if (!(expectedError < targetError)) return null;
  const fewest = (errors: number): number =>
    lowest((n) => binomialCdf(errors, n, targetError) <= delta);
  // Until one more error is allowed, each further label only lowers the chance to pass.
  const isEnough = (errors: number): boolean =>
    binomialCdf(errors, fewest(errors + 1) - 1, expectedError) >= power;
  const n = Math.ceil(fewest(lowest(isEnough)) / share);
  return n < most ? n : null;
}

const most = 1e9;

/** The lowest whole number for which something holds that goes on holding, or `most`. */
function lowest(holds: (n: number) => boolean): number {
  let high = 1;
  while (high < most && !holds(high - 1)) high *= 2;
  let low = Math.floor(high / 2);
  if (high >= most) return most;
  high--;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
