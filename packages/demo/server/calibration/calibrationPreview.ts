import type { CalibrationPreview } from '../../shared/calibration.ts';
import { countMoved } from '@credence-ui/insights';
import type { Policy } from './policy.ts';
import { cutOffsOf } from '@credence-ui/core/tier';

type Judging = Pick<Policy, 'tiers' | 'calibration'>;

/** What it would change to calibrate: the cut-offs, and the tiers of answers known by their uncalibrated confidence. */
export function calibrationPreview(
  policy: Judging,
  next: Judging,
  known: readonly number[],
): CalibrationPreview {
  const { calibrator, labels = 0, right = 0 } = next.calibration ?? {};
  const change = { from: policy.calibration?.calibrator ?? null, to: calibrator ?? null };
  return {
    method: calibrator?.method ?? 'none',
    labels,
    right,
    known: known.length,
    moved: countMoved(policy.tiers, next.tiers, change, known),
    before: cutOffsOf(policy.tiers),
    after: cutOffsOf(next.tiers),
  };
}
