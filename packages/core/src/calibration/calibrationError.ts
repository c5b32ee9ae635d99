import { millsRatio } from './normalQuantile.ts';
import { ratio } from './ratio.ts';

/** A group of answers: how sure the scores were on average, and how often they were right. */
export interface Group {
  readonly count: number;
  readonly confidence: number | null;
  readonly accuracy: number | null;
}

/** Over groups weighted by their count, each null without answers. */
export interface CalibrationError {
  /** Expected |confidence − accuracy|, in [0, 1] (Naeini et al. 2015). */
  readonly ece: number | null;
  /** The greatest |confidence − accuracy|. */
  readonly mce: number | null;
  /** Root mean square of confidence − accuracy; √reliability. */
  readonly rmsce: number | null;
  /** Mean (confidence − accuracy)², Murphy's reliability. */
  readonly reliability: number | null;
  /** Mean (accuracy − base rate)², Murphy's resolution. */
  readonly resolution: number | null;
}

/** Compares confidence with accuracy group by group. `base` is the share of all answers that is right. */
export function calibrationError(groups: readonly Group[], base = 0): CalibrationError {
  let [n, sum, most, squares, spread] = [0, 0, 0, 0, 0];
  for (const { count, confidence, accuracy } of groups) {
    const gap = Math.abs((confidence ?? 0) - (accuracy ?? 0));
    n += count;
    sum += count * gap;
    squares += count * gap * gap;
    spread += count * ((accuracy ?? 0) - base) ** 2;
    most = Math.max(most, gap);
  }
  const reliability = ratio(squares, n);
  return {
    ece: ratio(sum, n),
    mce: n ? most : null,
    rmsce: reliability === null ? null : Math.sqrt(reliability),
    reliability,
    resolution: ratio(spread, n),
  };
}

/** What chance does to the expected calibration error of n pairs; `variances` is Σ s(1−s) of each group. */
export function chanceErrors(groups: readonly Group[], variances: ArrayLike<number>, n: number) {
  let [debiased, calibrated] = [0, 0];
  groups.forEach(({ count, confidence, accuracy }, b) => {
    const [mean, share] = [confidence ?? 0, accuracy ?? 0];
    const gap = count * Math.abs(mean - share);
    debiased += gap - excessOf(gap, Math.sqrt(count * share * (1 - share)));
    calibrated += excessOf(0, Math.sqrt(variances[b] ?? 0));
  });
  return { eceDebiased: ratio(Math.max(0, debiased), n), eceIfCalibrated: ratio(calibrated, n) };
}

/** E|gap + sd·Z| − gap for a standard normal Z: how much longer chance makes a gap ≥ 0 on average. */
function excessOf(gap: number, sd: number): number {
  const u = gap / sd;
  return sd ? Math.sqrt(2 / Math.PI) * sd * Math.exp((-u * u) / 2) * (1 - u * millsRatio(u)) : 0;
}
