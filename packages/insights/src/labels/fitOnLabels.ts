import { calibrate, fitCalibrator, selectCalibrator } from '@credence-ui/core/calibration';
import type { Calibrator } from '@credence-ui/core/calibration';
import type { Tiers } from '@credence-ui/core/tier';
import { carryCutOffs } from './carryCutOffs.ts';
import type { LabelSource } from './labelOf.ts';

/** An answer of which somebody says whether it was right. */
export interface ScoredLabel {
  /** Its confidence before any calibration, in [0, 1]. */
  readonly score: number;
  readonly right: boolean;
  /** Who says so. Drafts are weaker labels: nothing is fitted on them. */
  readonly source: LabelSource | 'check';
}

/** A calibrator with the cut-offs carried through it, or why there is none to be used. */
export type LabelFit =
  | {
      readonly ok: true;
      readonly calibrator: Calibrator;
      readonly tiers: Tiers;
      /** What it was fitted on, and how many of them say right. */
      readonly labels: number;
      readonly right: number;
    }
  | { readonly ok: false; readonly reason: string };

export interface FitOptions {
  readonly tiers: Tiers;
  /** The calibrator in force. @default none */
  readonly from?: Calibrator | null;
}

/** Whether there are labels enough to fit on. */
export interface FitReadiness {
  readonly ready: boolean;
  readonly right: number;
  readonly wrong: number;
  readonly votesNeeded: number;
  /** Of the rarer kind. */
  readonly eachNeeded: number;
}

/** Fewer labels leave the curve to chance. */
const votesNeeded = 200;
/** Ten of the rarer kind for each of the two parameters of a logistic curve (Peduzzi et al. 1996). */
const eachNeeded = 20;

/** Whether there are votes and reviews enough to fit a calibrator. Drafts are weaker labels and do not count here. */
export function fitReadiness(answers: readonly Omit<ScoredLabel, 'score'>[]): FitReadiness {
  const said = answers.filter(isVerdict);
  const right = said.filter((label) => label.right).length;
  const wrong = said.length - right;
  const ready = said.length >= votesNeeded && Math.min(right, wrong) >= eachNeeded;
  return { ready, right, wrong, votesNeeded, eachNeeded };
}

/**
 * Fits the calibrator of least cross-validated loss that keeps the order of the answers, and every known one in its tier, with
 * the cut-offs carried through it. Refuses in words when there are too few labels, and when none tells anything.
 */
export function fitOnLabels(
  answers: readonly ScoredLabel[],
  { tiers: current, from = null }: FitOptions,
): LabelFit {
  const { ready, right, wrong } = fitReadiness(answers);
  const labels = right + wrong;
  if (!ready) {
    return refused(
      `there are ${labels} votes, ${right} for right and ${wrong} for wrong. Calibrate with ${votesNeeded}, at least ${eachNeeded} of each.`,
    );
  }
  const telling = tellingFits(answers.filter(isVerdict), right / labels);
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
  const known = answers.map(({ score }) => score);
  for (const calibrator of rising) {
    const tiers = carryCutOffs(current, { from, to: calibrator }, known);
    if (tiers !== null) return { ok: true, calibrator, tiers, labels, right };
  }
  return refused(
    'every calibration would show answers of two tiers alike. Collect more votes, or move the cut-offs.',
  );
}

function isVerdict({ source }: Pick<ScoredLabel, 'source'>): boolean {
  return source === 'vote' || source === 'review';
}

/** Those that say more than the overall share of right answers, the best first. */
function tellingFits(said: readonly ScoredLabel[], share: number): readonly Calibrator[] {
  const scores = said.map(({ score }) => score);
  const rights = said.map(({ right }) => right);
  return selectCalibrator(scores, rights)
    .crossValidation.flatMap(({ method, logLoss }) =>
      logLoss === null ? [] : [{ method, logLoss }],
    )
    .filter(({ logLoss }) => logLoss < lossOfShare(share))
    .sort((a, b) => a.logLoss - b.logLoss)
    .map(({ method }) => fitCalibrator(method, scores, rights));
}

function refused(reason: string): LabelFit {
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
