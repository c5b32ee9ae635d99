import type { PolicySummary } from '../../shared/calibration.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { useActing } from '../store/useActing.ts';

/** Runs one change of the policy at a time, then loads again what it touches. */
export function usePolicyChange() {
  const { policy, calibration, tickets } = useCopilot();
  return useActing<PolicySummary>([policy, calibration, tickets]);
}
