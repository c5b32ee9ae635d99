import { calibratorProblem, lowerBound } from './calibrator.ts';
import type { Calibrator, CalibratorOptions } from './calibrator.ts';
import { betaMargin, fallReason, headOf } from './fitCalibrator.ts';
import { fitLogistic } from './fitLogistic.ts';
import { readPairs } from './pairs.ts';
import type { Groups, Labels, Scores } from './pairs.ts';
import { clip, logit, requireWithin, sigmoid } from './probability.ts';

/**
 * The calibrated probability of a score, in [0, 1]. Null for a score that is missing or outside [0, 1], and for a calibrator
 * that could not be fitted; one that cannot be read throws.
 */
export function calibrate(calibrator: Calibrator, score: number | null): number | null {
  const problem = calibratorProblem(calibrator);
  if (problem) throw new TypeError(`Credence: ${problem} Fit it again with this release.`);
  return typeof score === 'number' && score >= 0 && score <= 1
    ? applyCalibrator(calibrator, score)
    : null;
}

/** As `calibrate`, for a calibrator and a score in [0, 1] that were checked already. */
export function applyCalibrator(calibrator: Calibrator, score: number): number | null {
  const p = valueAt(calibrator, score);
  return p === null ? p : clip(p, calibrator.margin);
}

function valueAt(calibrator: Calibrator, s: number): number | null {
  switch (calibrator.method) {
    case 'platt':
      return sigmoid(-calibrator.a * s - calibrator.b);
    case 'temperature':
      return sigmoid(logit(s, 1e-12) / calibrator.t);
    case 'beta': {
      const p = clip(s, betaMargin);
      return sigmoid(calibrator.a * Math.log(p) - calibrator.b * Math.log1p(-p) + calibrator.c);
    }
    case 'estimate':
      return sigmoid(calibrator.a * logit(s, estimateMargin) + calibrator.b);
    case 'isotonic':
    case 'histogram':
      return interpolate(calibrator.x, calibrator.y, s);
    case 'none':
      return null;
    default:
      return calibrator satisfies never;
  }
}

function interpolate(x: readonly number[], y: readonly number[], s: number): number | null {
  const low = lowerBound(x, s);
  const [x0 = 0, x1 = 0, y0, y1] = [x[low - 1], x[low], y[low - 1], y[low]];
  if (y0 === undefined || y1 === undefined) return y1 ?? y0 ?? null;
  const inside = y0 + ((y1 - y0) * (s - x0)) / (x1 - x0);
  // Rounding must not leave the segment, nor [0, 1] with it.
  return Math.min(Math.max(y0, y1), Math.max(Math.min(y0, y1), inside));
}

/** `labels` and `groups` go with the scores, one for each; a label is null where there is none. */
export interface EstimateOptions extends CalibratorOptions {
  /** The share of answers that the team expects to be right, in (0, 1). */
  readonly expectedAccuracy: number;
  readonly labels?: Labels;
  readonly groups?: Groups;
}

/** Distance that scores keep from 0 and 1 before their logit is taken. */
const estimateMargin = 0.02;

const slope = 1.5;
const margin = 0.01;
/** Labels, or groups of them, from which on they are taken in. */
const leastLabels = 20;

/**
 * A calibrator for the time before there are labels: σ(1.5·logit(s) + b), with s within [0.02, 0.98] and the result within
 * [0.01, 0.99], and the b that makes the mean over these scores `expectedAccuracy`. From 20 labels on slope and b are the
 * posterior mode under the priors N(1.5, 0.4²) and N(b, 1²), each group counted as one label. Without a valid score the method is `none`.
 */
export function estimateCalibrator(scores: Scores, options: EstimateOptions): Calibrator {
  const { expectedAccuracy, groups } = options;
  requireWithin('expectedAccuracy', expectedAccuracy, 0, 1);
  const all = logits(readPairs(scores, new Uint8Array(scores.length)).scores);
  const known = readPairs(scores, options.labels ?? Array.from(scores, () => null), groups);
  const independent = known.groupCount;
  const isUsed = independent >= leastLabels;
  const n = isUsed ? known.n : 0;
  const head = { ...headOf({ n, positives: 0 }, options, margin), right: null };
  const refuse = (reason: string): Calibrator => ({
    ...head,
    method: 'none',
    wanted: 'estimate',
    reason,
  });
  if (all.length === 0) return refuse('There are no scores.');
  const prior = [slope, offsetFor(all, expectedAccuracy)];
  // Labels that repeat each other weigh less; that is, the prior weighs more.
  const weight = known.n / independent;
  const precisions = [weight / 0.4 ** 2, weight];
  const [a = 0, b = 0] =
    (isUsed && fitLogistic([logits(known.scores)], known.labels, precisions, prior)) || prior;
  if (a < 0) return refuse(fallReason);
  return { ...head, method: 'estimate', a, b, expectedAccuracy };
}

function logits(scores: Float64Array): Float64Array {
  return scores.map((s) => logit(s, estimateMargin));
}

function offsetFor(all: Float64Array, expectedAccuracy: number): number {
  let offset = 0;
  for (let step = 16; step > 1e-12; step /= 2) {
    const from = offset;
    const sum = all.reduce((total, z) => total + clip(sigmoid(slope * z + from), margin), 0);
    offset += sum < expectedAccuracy * all.length ? step : -step;
  }
  return offset;
}
