import { calibrate } from '../calibration/calibrate.ts';
import { calibratorMismatch } from '../calibration/calibrator.ts';
import type { Basis, Finding, Verdict } from '../response/response.ts';
import { finding } from '../signal/findings.ts';
import type { Tiers, Tone } from '../tier/tier.ts';
import { tierOf } from '../tier/tierOf.ts';
import { applyCombiner, combinerProblem } from './applyCombiner.ts';
import { combine } from './combine.ts';
import type { AssessOptions } from './options.ts';
import { signalOf, supportOf } from './takeReadings.ts';
import type { Taken } from './takeReadings.ts';

/** One number for all signals, before and after a calibrator, in [0, 1] or `null`, and why there is none. */
export interface CombinedConfidence {
  readonly confidence: number | null;
  readonly basis: Basis | null;
  readonly combined: number | null;
  /** What kept a stored combiner or calibrator from being applied. */
  readonly problem: string | null;
}

/**
 * The signals about the answer combined, by `combine` or the given combiner, then calibrated when a calibrator is given. What
 * is stored under another version, or was fitted on other numbers, is not guessed at: confidence is `null`, and the problem
 * says why.
 */
export function confidenceOf(
  taken: readonly Taken[],
  { combiner, calibrator }: Pick<AssessOptions, 'combiner' | 'calibrator'>,
): CombinedConfidence {
  const problem =
    (combiner && combinerProblem(combiner)) ??
    (calibrator && calibratorMismatch(calibrator, { combiner: combiner?.id ?? null })) ??
    null;
  if (problem !== null) return { confidence: null, basis: null, combined: null, problem };
  const byDefault = combineReadings(taken);
  const signals = taken.map(({ reading }) => signalOf(reading));
  const combined = combiner ? applyCombiner(combiner, { signals, combined: byDefault }) : byDefault;
  const confidence = calibrator ? calibrate(calibrator, combined) : combined;
  const fitted = calibrator?.method === 'estimate' ? 'estimated' : 'calibrated';
  const basis = calibrator ? fitted : 'evidence';
  return { confidence, basis: confidence === null ? null : basis, combined, problem };
}

function combineReadings(taken: readonly Taken[]): number | null {
  const ceiling = Math.min(...taken.map(({ reading }) => reading.ceiling ?? 1), 1);
  const supports = taken
    .filter(({ reader, reading }) => (reading.about ?? reader.about) === 'answer')
    .map(({ reader, reading }) => ({
      support: supportOf(reading),
      weight: reader.weight,
      observations: reading.observations ?? 1,
    }));
  const combined = combine(supports);
  return combined === null ? null : Math.min(ceiling, combined);
}

/** What everything comes to, in the third layer. */
export function confidenceFinding(
  { confidence, basis, problem }: CombinedConfidence,
  tiers: Tiers,
): Finding {
  if (problem !== null) return finding('confidence.refused', 'confidence', 'unknown', { problem });
  if (confidence === null) return finding('confidence.unknown', 'confidence', 'unknown');
  const verdict = verdicts[tierOf(confidence, tiers).tone];
  return finding(`confidence.${basis ?? 'evidence'}`, 'confidence', verdict, { share: confidence });
}

const verdicts: Readonly<Record<Tone, Verdict>> = {
  positive: 'pass',
  caution: 'warn',
  negative: 'fail',
  neutral: 'unknown',
};
