import { binomialCdf } from './incompleteBeta.ts';
import { onePerGroup } from './onePerGroup.ts';
import type { Groups, Labels, Scores } from './pairs.ts';
import { readPairs } from './pairs.ts';
import { requireWithin } from './requireWithin.ts';
import { tiesOf } from './ties.ts';

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
