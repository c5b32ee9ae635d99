import { binomialInterval } from '../calibration/bins.ts';
import { readPairs } from '../calibration/pairs.ts';
import type { Labels, Scores } from '../calibration/pairs.ts';
import { requireWithin } from '../calibration/probability.ts';
import type { TierGuarantee } from './certify.ts';

/** How a tier's guarantee fares on labels that came in after it was certified. */
export interface TierDrift {
  readonly name: string;
  readonly count: number;
  readonly errors: number;
  /** 95 % Clopper-Pearson interval of the error rate; null without labels. */
  readonly interval: readonly [low: number, high: number] | null;
  /** After how many of the tier's labels it was clear that the guarantee is broken; null as long as it is not. */
  readonly brokenAfter: number | null;
  /**
   * `broken` once it was clear, even if it got better since; `holds` where the interval ends within the target; `unproven`
   * where there are too few labels to tell; `unknown` for a tier that is off or has no labels.
   */
  readonly verdict: 'holds' | 'broken' | 'unproven' | 'unknown';
}

/** When `tierDrift` raises an alarm. */
export interface DriftOptions {
  /**
   * Labels of a tier between two false alarms, on average and at the least: where it errs exactly as often as it may.
   * @default 2000
   */
  readonly falseAlarmEvery?: number;
}

/**
 * Checks every certified tier on new labels, given **in the order of time** and all of them since the certification. The
 * detector adds up the evidence of a break at each label since, Shiryaev and Roberts' statistic for a mixture of error
 * rates above the target, so that a late break is seen as soon as an early one (Shin, Ramdas, Rinaldo 2023). It may be
 * looked at after every label.
 */
export function tierDrift(
  guarantees: readonly TierGuarantee[],
  scores: Scores,
  labels: Labels,
  { falseAlarmEvery = 2000 }: DriftOptions = {},
): readonly TierDrift[] {
  requireWithin('falseAlarmEvery', falseAlarmEvery, 1, Infinity);
  const pairs = readPairs(scores, labels);
  return guarantees.map(({ name, certified, below, targetError }) => {
    const isIn = (score: number): boolean =>
      certified !== null && score >= certified.threshold && score < (below ?? 2);
    const wrongs = Array.from(pairs.labels, (right) => !right).filter((_, i) =>
      isIn(pairs.scores[i] ?? -1),
    );
    const count = wrongs.length;
    const errors = wrongs.filter(Boolean).length;
    const interval = count ? binomialInterval(errors, count) : null;
    const brokenAfter = findBreak(wrongs, targetError, falseAlarmEvery);
    const proven = interval && interval[1] <= targetError ? 'holds' : 'unproven';
    const verdict = brokenAfter === null ? proven : 'broken';
    return { name, count, errors, interval, brokenAfter, verdict: count ? verdict : 'unknown' };
  });
}

/** The error rates that are mixed: their odds are so many times those of the target. */
const oddsRatios = [2, 4, 8, 16];

/** How many labels it took until the mean of the statistics reached the bound, or null. */
function findBreak(wrongs: readonly boolean[], target: number, bound: number): number | null {
  const sums = oddsRatios.map(() => 0);
  const at = wrongs.findIndex((wrong) => {
    let total = 0;
    oddsRatios.forEach((ratio, j) => {
      // At the target the likelihood ratio is 1 on average, so that each label adds 1 to the sum and no more.
      const likelihood = (wrong ? ratio : 1) / (1 - target + target * ratio);
      const sum = ((sums[j] ?? 0) + 1) * likelihood;
      sums[j] = sum;
      total += sum;
    });
    return total >= bound * oddsRatios.length;
  });
  return at < 0 ? null : at + 1;
}
