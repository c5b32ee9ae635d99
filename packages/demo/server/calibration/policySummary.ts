import type { PolicySummary } from '../../shared/calibration.ts';
import type { Policy } from './policy.ts';
import { versionOf } from './versionOf.ts';

/** A policy as the page gets it. */
export function policySummary(policy: Policy): PolicySummary {
  const { since, tiers, calibration } = policy;
  return {
    version: versionOf(policy),
    since: since?.toISOString() ?? null,
    tiers,
    calibration: calibration && {
      method: calibration.calibrator.method,
      labels: calibration.labels,
      right: calibration.right,
      fittedAt: calibration.fittedAt,
    },
  };
}
