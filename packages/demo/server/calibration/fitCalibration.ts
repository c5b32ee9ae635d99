import type { Calibrator } from '@credence-ui/core/calibration';
import { calibrate, fitCalibrator, selectCalibrator } from '@credence-ui/core/calibration';
import type { Tiers } from '@credence-ui/core/tier';
import { carryCutOffs } from './carryCutOffs.ts';
import { fitReadiness } from './fitReadiness.ts';
import type { LabelledAnswer } from './labelledAnswers.ts';
import type { FittedCalibration, Policy } from './policy.ts';
import { defaultPolicy } from './policy.ts';

/** A calibrator fitted on votes, or why there is none to be used. */
export type FitOutcome =
  | { readonly ok: true; readonly calibration: FittedCalibration; readonly tiers: Tiers }
  | { readonly ok: false; readonly reason: string };

/**
 * Fits the calibrator of least cross-validated loss that keeps the order of the answers, and every known one in its tier, with
 * the cut-offs carried through it; refuses when none tells anything.
 */
export function fitCalibration(
  answers: readonly LabelledAnswer[],
  now: Date,
  policy: Pick<Policy, 'tiers' | 'calibration'> = defaultPolicy,
): FitOutcome {
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
  const rising = telling.filter(isRising);
  if (rising.length === 0) {
    return refused(
      'on these votes less confident answers are right more often. Look at them before you calibrate.',
    );
  }
  const known = answers.map(({ combined }) => combined);
  const from = policy.calibration?.calibrator ?? null;
  const fittedAt = now.toISOString();
  for (const calibrator of rising) {
    const tiers = carryCutOffs(policy.tiers, { from, to: calibrator }, known);
    const calibration = { calibrator, labels, right, fittedAt };
    if (tiers !== null) return { ok: true, calibration, tiers };
  }
  return refused(
    'every calibration would show answers of two tiers alike. Collect more votes, or move the cut-offs.',
  );
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
