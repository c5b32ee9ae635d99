import type { Cycle } from '../../shared/cycle.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { useActing } from '../store/useActing.ts';

/** Runs one decision of the cycle at a time, then loads again what it touches. */
export function useDecision() {
  const { cycle, status, policy, product } = useCopilot();
  return useActing<Cycle>([cycle, status, policy, product]);
}

/** What each part of the page shows. */
export interface CycleProps {
  readonly cycle: Cycle;
}
