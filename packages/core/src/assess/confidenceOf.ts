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
    (combiner && combinerProblem(combiner)) ?? (calibrator && unusable(calibrator)) ?? null;
  if (problem !== null) return { confidence: null, calibrated: false, problem };
  const combined = combiner ? applyCombiner(combiner, signals) : combine(signals);
  if (!calibrator) return { confidence: combined, calibrated: false, problem: null };
  const confidence = calibrate(calibrator, combined);
  return { confidence, calibrated: confidence !== null, problem: null };
}

function unusable(calibrator: NonNullable<AssessOptions['calibrator']>): string | null {
  const unknown = calibratorProblem(calibrator);
  if (unknown !== null) return `${unknown.charAt(0).toUpperCase()}${unknown.slice(1)}`;
  return calibrator.method === 'none'
    ? `The calibrator could not be fitted: ${calibrator.reason}`
    : null;
}
