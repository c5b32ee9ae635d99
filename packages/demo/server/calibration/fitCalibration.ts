import { fitOnLabels } from '@credence-ui/insights';
import type { Tiers } from '@credence-ui/core/tier';
import type { LabelledAnswer } from './labelledAnswers.ts';
import type { FittedCalibration, Policy } from './policy.ts';
import { defaultPolicy } from './policy.ts';

/** A calibrator fitted on votes, or why there is none to be used. */
export type FitOutcome =
  | { readonly ok: true; readonly calibration: FittedCalibration; readonly tiers: Tiers }
  | { readonly ok: false; readonly reason: string };

/** Fits a calibrator on what people said of answers, as `fitOnLabels` does, in place of the one in force. */
export function fitCalibration(
  answers: readonly LabelledAnswer[],
  now: Date,
  policy: Pick<Policy, 'tiers' | 'calibration'> = defaultPolicy,
): FitOutcome {
  const labels = answers.map(({ combined, right, source }) => ({ score: combined, right, source }));
  const from = policy.calibration?.calibrator ?? null;
  const fit = fitOnLabels(labels, { tiers: policy.tiers, from });
  if (!fit.ok) return fit;
  const { calibrator, tiers, labels: count, right } = fit;
  return {
    ok: true,
    tiers,
    calibration: { calibrator, labels: count, right, fittedAt: now.toISOString() },
  };
}
