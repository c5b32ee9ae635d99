import { calibrate } from '@credence-ui/core/calibration';
import type { Policy } from './policy.ts';

/** What a combined confidence, in [0, 1] or `null`, is shown as: calibrated when there is a calibrator. */
export function shownConfidence(
  { calibration }: Pick<Policy, 'calibration'>,
  combined: number | null,
): number | null {
  return calibration === null ? combined : calibrate(calibration.calibrator, combined);
}
