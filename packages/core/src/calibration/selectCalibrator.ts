import { calibrate } from './calibrate.ts';
import type { CalibrationMethod, Calibrator, CalibratorOptions } from './calibrator.ts';
import { calibrationMethods } from './calibrator.ts';
import { fitPairs } from './fitCalibrator.ts';
import { clip } from './logit.ts';
import type { Labels, Pairs, Scores } from './pairs.ts';
import { readPairs } from './pairs.ts';

/** The chosen calibrator, with what each method lost per held-out pair; null where a fold could not be fitted. */
export type SelectedCalibrator = Calibrator & {
  readonly crossValidation: readonly {
    readonly method: CalibrationMethod;
    readonly logLoss: number | null;
  }[];
};

const folds = 5;
/**
 * Fits the method with the least five-fold cross-validated log loss, in nats. Held-out predictions are clipped to
 * [1/(n+2), 1−1/(n+2)], for no n labels can show more certainty. With nothing to choose from, the method is `none`.
 */
export function selectCalibrator(
  scores: Scores,
  labels: Labels,
  options: CalibratorOptions = {},
): SelectedCalibrator {
  const pairs = readPairs(scores, labels);
  const crossValidation = calibrationMethods.map((method) => ({
    method,
    logLoss: heldOutLoss(method, pairs),
  }));
  // The sort is stable: a method must do strictly better than a simpler one.
  const [best] = [...crossValidation].sort((a, b) => (a.logLoss ?? 1e9) - (b.logLoss ?? 1e9));
  const method = best?.method ?? 'platt';
  const calibrator = fitPairs(method, pairs, options, 1 / (pairs.n + 2));
  return { ...calibrator, crossValidation };
}

function heldOutLoss(method: CalibrationMethod, pairs: Pairs): number | null {
  let loss = pairs.n < folds ? NaN : 0;
  for (let fold = 0; fold < folds; fold++) {
    const calibrator = fitPairs(
      method,
      part(pairs, (f) => f !== fold),
    );
    const test = part(pairs, (f) => f === fold);
    test.scores.forEach((score, i) => {
      const p = clip(calibrate(calibrator, score) ?? NaN, 1 / (pairs.n + 2));
      loss -= Math.log(test.labels[i] ? p : 1 - p);
    });
  }
  return Number.isNaN(loss) ? null : loss / pairs.n;
}

/** The pairs whose fold is kept. The multiplier scatters periodic orders of the labels over the folds. */
function part(pairs: Pairs, keep: (fold: number) => boolean): Pairs {
  const kept = (_: number, i: number): boolean => keep((Math.imul(i, 0x9e3779b1) >>> 8) % folds);
  return readPairs(pairs.scores.filter(kept), pairs.labels.filter(kept));
}
