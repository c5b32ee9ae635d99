import { calibratorMismatch, estimateCalibrator } from '@credence-ui/core/calibration';
import { tierOf } from '@credence-ui/core/tier';
import type { EstimatePreview } from '../../shared/calibration.ts';
import type { FitOutcome } from './fitCalibration.ts';
import type { ActedAnswer } from './labelledAnswers.ts';
import { labelOf } from '@credence-ui/insights';
import type { Policy } from './policy.ts';
import { shownConfidence } from './shownConfidence.ts';

/** An answer that was given, by its confidence before any calibration, in [0, 1]. */
export interface StoredAnswer {
  readonly responseId: string;
  readonly combined: number;
}

/** The shares of right answers that may be expected, in [0, 1]. */
const expectable = { least: 0.5, most: 0.99 } as const;

/** What is known while there are few labels: the answers given, those that people acted on, and what the team expects. */
export interface EstimateInput {
  readonly stored: readonly StoredAnswer[];
  readonly acted: readonly ActedAnswer[];
  readonly expectedAccuracy: unknown;
}

/**
 * A calibrator from the share of answers that the team expects to be right, with the votes once there are 20. The cut-offs stay
 * where they are, so that the tiers come to mean chances; refuses what cannot be expected.
 */
export function estimateCalibration(
  { stored, acted, expectedAccuracy }: EstimateInput,
  now: Date,
  { tiers }: Pick<Policy, 'tiers'>,
): FitOutcome {
  if (!isExpectable(expectedAccuracy))
    return refused('the expected share is not between 0.5 and 0.99. Send a share in that range.');
  const votes = new Map(
    acted.flatMap(({ responseId, acts }) => {
      const label = labelOf(acts);
      return label?.source === 'vote' ? [[responseId, label.right] as const] : [];
    }),
  );
  const labels = stored.map(({ responseId }) => votes.get(responseId) ?? null);
  const scores = stored.map(({ combined }) => combined);
  const calibrator = estimateCalibrator(scores, { expectedAccuracy, labels });
  if (calibratorMismatch(calibrator, { combiner: null }) !== null)
    return refused('there is no answer to estimate on yet. Ask the copilot something first.');
  const right = calibrator.n === 0 ? 0 : labels.filter((label) => label === true).length;
  const fittedAt = now.toISOString();
  return { ok: true, tiers, calibration: { calibrator, labels: calibrator.n, right, fittedAt } };
}

function isExpectable(share: unknown): share is number {
  return typeof share === 'number' && share >= expectable.least && share <= expectable.most;
}

function refused(reason: string): FitOutcome {
  return { ok: false, reason };
}

type Judging = Pick<Policy, 'tiers' | 'calibration'>;

/** How many of the stored answers each tier takes now, and would take with the estimate. */
export function estimatePreview(
  policy: Judging,
  next: Judging,
  stored: readonly StoredAnswer[],
): EstimatePreview {
  const count = (judging: Judging) => {
    const names = stored.map(
      ({ combined }) => tierOf(shownConfidence(judging, combined), judging.tiers).name,
    );
    return judging.tiers.map(({ name }) => ({
      name,
      count: names.filter((one) => one === name).length,
    }));
  };
  const labels = next.calibration?.labels ?? 0;
  return { stored: stored.length, labels, before: count(policy), after: count(next) };
}
