import { binsOf, intervalsOf } from './bins.ts';
import type { CalibrationBin, ReportIntervals } from './bins.ts';
import { readPairs, tiesOf } from './pairs.ts';
import type { Groups, Labels, Pairs, Scores, Ties } from './pairs.ts';
import { clip, ratio, requireWithin } from './probability.ts';
import { millsRatio } from './specialFunctions.ts';

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

/** `groups` says which pairs belong together, as by question or person: the intervals count them together. */
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
  const errors = calibrationError(bins, positives / n);
  const ranks = ranking(ties);
  return {
    n,
    omitted,
    ...errors,
    ...chanceErrors(bins, variances, n),
    intervals: intervalsOf(pairs, ties, bins, { ece: errors.ece, auroc: ranks.auroc }),
    adaptiveEce: calibrationError(adaptiveBins(pairs, ties, size)).ece,
    brier: ratio(squares, n),
    uncertainty: ratio((positives / n) * (n - positives), n),
    logLoss: ratio(loss, n),
    ...ranks,
    bins,
  };
}

/**
 * `size` groups of equal count in ascending order of score, the first n mod size one larger. Ties on a border go by
 * input order (Nguyen, O'Connor 2015).
 */
function adaptiveBins(
  pairs: Pairs,
  { scores, counts, positives }: Ties,
  size: number,
): readonly Group[] {
  let tie = 0;
  let used = 0;
  return Array.from({ length: size }, (_, g) => {
    const count = Math.floor((pairs.n - g + size - 1) / size);
    let [left, sum, hits] = [count, 0, 0];
    while (left > 0) {
      const [score = 0, total = 0, right = 0] = [scores[tie], counts[tie], positives[tie]];
      const take = Math.min(left, total - used);
      sum += take * score;
      hits += take === total ? right : hitsAmong(pairs, score, used, used + take);
      left -= take;
      used = (used + take) % total;
      if (used === 0) tie++;
    }
    return { count, confidence: sum / (count || 1), accuracy: hits / (count || 1) };
  });
}

/** How many of the pairs with this score, from the `from`-th to before the `to`-th in input order, are right. */
function hitsAmong({ scores, labels, n }: Pairs, score: number, from: number, to: number): number {
  let hits = 0;
  for (let i = 0, seen = 0; i < n && seen < to; i++)
    if (scores[i] === score && seen++ >= from) hits += labels[i] ?? 0;
  return hits;
}

/** A group of answers: how sure the scores were on average, and how often they were right. */
interface Group {
  readonly count: number;
  readonly confidence: number | null;
  readonly accuracy: number | null;
}

/** Over groups weighted by their count, each null without answers. */
interface CalibrationError {
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
function calibrationError(groups: readonly Group[], base = 0): CalibrationError {
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
function chanceErrors(groups: readonly Group[], variances: ArrayLike<number>, n: number) {
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

/** How well the scores order right above wrong, whatever their scale; each in [0, 1]. */
export interface Ranking {
  /** Chance that a right answer scores above a wrong one, ties half (Hanley, McNeil 1982). Null for one class. */
  readonly auroc: number | null;
  /** Σ (Rᵢ − Rᵢ₋₁) Pᵢ over distinct scores, descending. Null without a right answer. */
  readonly averagePrecision: number | null;
  /** Mean error rate among the k most confident, k = 1…n, expected over the order of ties (Geifman et al. 2019). Null when empty. */
  readonly aurc: number | null;
}

/** Ranks in one descending pass, O(n). */
function ranking({ size, counts, positives }: Ties): Ranking {
  let [n, right, ordered, precision, risk] = [0, 0, 0, 0, 0];
  for (let i = size - 1; i >= 0; i--) {
    const count = counts[i] ?? 0;
    const hits = positives[i] ?? 0;
    ordered += (count - hits) * (right + hits / 2);
    precision += (hits * (right + hits)) / (n + count);
    for (let j = 1; j <= count; j++) risk += (n - right + ((count - hits) * j) / count) / (n + j);
    n += count;
    right += hits;
  }
  return {
    auroc: ratio(ordered, right * (n - right)),
    averagePrecision: ratio(precision, right),
    aurc: ratio(risk, n),
  };
}
