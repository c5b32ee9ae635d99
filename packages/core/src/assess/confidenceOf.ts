import { calibrate } from '../calibration/calibrate.ts';
import { calibratorProblem } from '../calibration/calibratorProblem.ts';
import type { Signal } from '../response/assessment.ts';
import { applyCombiner } from './applyCombiner.ts';
import { combine } from './combine.ts';
import { combinerProblem } from './combinerProblem.ts';
import type { AssessOptions } from './options.ts';

/** One number for all signals, in [0, 1] or `null`, whether labels made it a probability, and why there is none. */
export interface CombinedConfidence {
  readonly confidence: number | null;
  readonly calibrated: boolean;
  /** What kept a stored combiner or calibrator from being applied. */
  readonly problem: string | null;
}

/**
 * The signals combined, by `combine` or the given combiner, then calibrated when a calibrator is given. What is stored
 * under another version is not guessed at: confidence is `null`, and the problem says why.
 */
export function confidenceOf(
  signals: readonly Signal[],
  { combiner, calibrator }: Pick<AssessOptions, 'combiner' | 'calibrator'>,
): CombinedConfidence {
  const problem =
    (combiner && (combinerProblem(combiner) ?? unfitted('combiner', combiner))) ??
    (calibrator && (calibratorProblem(calibrator) ?? unfitted('calibrator', calibrator))) ??
    null;
  if (problem !== null) return { confidence: null, calibrated: false, problem };
  const combined = combiner ? applyCombiner(combiner, signals) : combine(signals);
  const confidence = calibrator ? calibrate(calibrator, combined) : combined;
  return { confidence, calibrated: calibrator !== undefined && confidence !== null, problem };
}

function unfitted(what: string, stored: object): string | null {
  const { reason } = stored as { readonly reason?: unknown }; // only what could not be fitted has one
  return typeof reason === 'string' ? `The ${what} could not be fitted: ${reason}` : null;
}
