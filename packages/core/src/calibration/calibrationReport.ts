import { adaptiveBins } from './adaptiveBins.ts';
import type { CalibrationBin } from './bins.ts';
import { binsOf } from './bins.ts';
import type { CalibrationError } from './calibrationError.ts';
import { calibrationError, chanceErrors } from './calibrationError.ts';
import { clip } from './logit.ts';
import type { ReportIntervals } from './intervals.ts';
import { intervalsOf } from './intervals.ts';
import type { Groups, Labels, Scores } from './pairs.ts';
import { readPairs } from './pairs.ts';
import type { Ranking } from './ranking.ts';
import { ranking } from './ranking.ts';
import { ratio } from './ratio.ts';
import { requireWithin } from './requireWithin.ts';
import { tiesOf } from './ties.ts';

/** How far scores can be read as probabilities. Everything but the counts is null when there are no pairs. */
export interface CalibrationReport extends CalibrationError, Ranking {
  readonly n: number;
  /** Pairs left out because the score or the label is not known. */
  readonly omitted: number;
  /** `ece` less what chance within the bins adds on average, never below 0 (Kumar, Liang, Ma 2019). */
  readonly eceDebiased: number | null;
  /** The `ece` that perfectly calibrated scores of this kind and number show on average. */
  readonly eceIfCalibrated: number | null;
  readonly intervals: ReportIntervals | null;
  /** Expected calibration error over groups of equal count. */
  readonly adaptiveEce: number | null;
  /** Mean squared error: reliability − resolution + uncertainty, plus what varies within the bins (Murphy 1973). */
  readonly brier: number | null;
  /** Base rate × (1 − base rate). */
  readonly uncertainty: number | null;
  /** Mean negative log-likelihood in nats, scores clipped to [1e−15, 1−1e−15]. */
  readonly logLoss: number | null;
  readonly bins: readonly CalibrationBin[];
}

/** `groups` says which pairs belong together, as by question or person: the intervals redraw them together. */
export interface ReportOptions {
  /** @default 10 */
  readonly bins?: number;
  readonly groups?: Groups;
}

/** Measures scores in [0, 1] against labels in O(n log n). Lists of different length throw. */
export function calibrationReport(
  scores: Scores,
  labels: Labels,
  { bins: size = 10, groups }: ReportOptions = {},
): CalibrationReport {
  requireWithin('bins', size, 0, 10_001, true);
  const pairs = readPairs(scores, labels, groups);
  const { n, positives, omitted } = pairs;
  const ties = tiesOf(pairs);
  const { bins, variances } = binsOf(pairs, size);
  let [squares, loss] = [0, 0];
  pairs.scores.forEach((score, i) => {
    const right = pairs.labels[i] ?? 0;
    const clipped = clip(score, 1e-15);
    squares += (score - right) ** 2;
    loss -= right ? Math.log(clipped) : Math.log1p(-clipped);
  });
  return {
    n,
    omitted,
    ...calibrationError(bins, positives / n),
    ...chanceErrors(bins, variances, n),
    intervals: intervalsOf(pairs, ties, bins),
    adaptiveEce: calibrationError(adaptiveBins(pairs, ties, size)).ece,
    brier: ratio(squares, n),
    uncertainty: ratio((positives / n) * (n - positives), n),
    logLoss: ratio(loss, n),
    ...ranking(ties),
    bins,
  };
}
