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
