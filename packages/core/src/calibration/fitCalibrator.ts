import type { CalibrationMethod, Calibrator, CalibratorOptions } from './calibrator.ts';
import { engineVersion } from './calibrator.ts';
import { fitBeta } from './fitBeta.ts';
import { fitHistogram } from './fitHistogram.ts';
import { fitIsotonic } from './fitIsotonic.ts';
import { fitPlatt } from './fitPlatt.ts';
import { fitTemperature } from './fitTemperature.ts';
import type { Labels, Pairs, Scores } from './pairs.ts';
import { readPairs } from './pairs.ts';
import { tiesOf } from './ties.ts';

/**
 * Fits a map from score to probability on labelled answers. Pairs without a valid score or label are left out; when the
 * rest does not determine the map, the method is `none`, with a reason, and everything calibrates to `null`.
 */
export function fitCalibrator(
  method: CalibrationMethod,
  scores: Scores,
  labels: Labels,
  options: CalibratorOptions = {},
): Calibrator {
  return fitPairs(method, readPairs(scores, labels), options);
}

/** As `fitCalibrator`, for pairs that were read already. */
export function fitPairs(
  method: CalibrationMethod,
  pairs: Pairs,
  options: CalibratorOptions = {},
  margin = 0,
): Calibrator {
  const { n, positives } = pairs;
  const oneKind = positives === 0 || positives === n;
  const isCurve = method !== 'isotonic' && method !== 'histogram';
  const fit = oneKind && (isCurve || n === 0) ? null : fitters[method](pairs);
  const head = headOf(pairs, options, margin);
  if (fit) return { ...head, method, ...fit } as Calibrator; // the table pairs each method with its own parameters
  const reason = oneKind
    ? 'The labels are all of one kind.'
    : 'The scores vary too little, or separate the labels.';
  return { ...head, method: 'none', wanted: method, reason };
}

/** Why a curve that falls is refused. */
export const fallReason = 'Higher scores were right less often.';

/** What every calibrator says about where it comes from. */
export function headOf(
  { n, positives: right }: Pick<Pairs, 'n' | 'positives'>,
  { combiner }: CalibratorOptions,
  margin: number,
) {
  const engine = engineVersion;
  return { version: 1, engine, combiner: combiner?.id ?? null, n, right, margin } as const;
}

const fitters = {
  platt: fitPlatt,
  temperature: fitTemperature,
  beta: fitBeta,
  isotonic: (pairs: Pairs) => fitIsotonic(tiesOf(pairs)),
  histogram: (pairs: Pairs) => fitHistogram(tiesOf(pairs), pairs.n),
};
