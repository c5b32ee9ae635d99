import type { PolicySummary } from '../../shared/calibration.ts';
import type { LabelledAnswer } from './labelledAnswers.ts';
import { rulesOf } from '../product/productRules.ts';
import { oneClickOf } from './oneClick.ts';
import type { Policy } from './policy.ts';
import { versionOf } from './versionOf.ts';

/** A policy as the page gets it, with what the labels still owe to one-click sending. */
export function policySummary(policy: Policy, answers: readonly LabelledAnswer[]): PolicySummary {
  const { since, tiers, calibration } = policy;
  const { calibrator } = calibration ?? {};
  return {
    version: versionOf(policy),
    since: since?.toISOString() ?? null,
    tiers,
    oneClick: oneClickOf(policy, answers),
    rules: { ...rulesOf(policy), version: versionOf(policy) },
    calibration: calibration && {
      method: calibration.calibrator.method,
      expected: calibrator?.method === 'estimate' ? calibrator.expectedAccuracy : null,
      labels: calibration.labels,
      right: calibration.right,
      fittedAt: calibration.fittedAt,
    },
  };
}
