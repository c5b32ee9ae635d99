import { calibratorProblem } from './calibrator.ts';
import type { Calibrator } from './calibrator.ts';
import { estimateMargin } from './estimateCalibrator.ts';
import { betaMargin } from './fitCalibrator.ts';
import { lowerBound } from './knots.ts';
import { clip, logit, sigmoid } from './probability.ts';

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
