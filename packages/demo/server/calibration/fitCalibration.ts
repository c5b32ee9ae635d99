import type { Calibrator } from '@credence-ui/core/calibration';
import { calibrate, fitCalibrator, selectCalibrator } from '@credence-ui/core/calibration';
import { fitReadiness } from './fitReadiness.ts';
import type { LabelledAnswer } from './labelledAnswers.ts';
import type { FittedCalibration } from './policy.ts';

/** A calibrator fitted on votes, or why there is none to be used. */
export type FitOutcome =
  | { readonly ok: true; readonly calibration: FittedCalibration }
  | { readonly ok: false; readonly reason: string };

/** Fits the calibrator of least cross-validated loss that keeps the order of the answers; refuses when none tells anything. */
export function fitCalibration(answers: readonly LabelledAnswer[], now: Date): FitOutcome {
  const { ready, right, wrong, votesNeeded, eachNeeded } = fitReadiness(answers);
  const labels = right + wrong;
  if (!ready) {
    return refused(
      `there are ${labels} votes, ${right} for right and ${wrong} for wrong. Calibrate with ${votesNeeded}, at least ${eachNeeded} of each.`,
    );
  }
  const votes = answers.filter(({ source }) => source === 'vote');
  const scores = votes.map(({ combined }) => combined);
  const said = votes.map((vote) => vote.right);
  const telling = selectCalibrator(scores, said)
    .crossValidation.flatMap(({ method, logLoss }) =>
      logLoss === null ? [] : [{ method, logLoss }],
    )
    .filter(({ logLoss }) => logLoss < lossOfShare(right / labels))
    .sort((a, b) => a.logLoss - b.logLoss)
    .map(({ method }) => fitCalibrator(method, scores, said));
  if (telling.length === 0) {
    return refused(
      'on these votes the confidence does not tell right from wrong. Keep the words and collect more votes.',
    );
  }
  const calibrator = telling.find(isRising);
  if (calibrator === undefined) {
    return refused(
      'on these votes less confident answers are right more often. Look at them before you calibrate.',
    );
  }
  const fittedAt = now.toISOString();
  return { ok: true, calibration: { calibrator, labels, right, fittedAt } };
}

function refused(reason: string): FitOutcome {
  return { ok: false, reason };
}

/** Log loss in nats of always saying the overall share of right answers, in (0, 1). */
function lossOfShare(share: number): number {
  return -share * Math.log(share) - (1 - share) * Math.log(1 - share);
}

function isRising(calibrator: Calibrator): boolean {
  const curve = Array.from({ length: 101 }, (_, i) => calibrate(calibrator, i / 100) ?? NaN);
  return curve.every((value, i) => i === 0 || value >= (curve[i - 1] ?? NaN));
}
