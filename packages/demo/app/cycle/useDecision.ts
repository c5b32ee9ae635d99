import { useState } from 'react';
import type { Cycle } from '../../shared/cycle.ts';
import type { PolicyChange } from '../calibration/usePolicyChange.ts';
import { useCopilot } from '../shell/CopilotContext.ts';

/** Runs one act of the cycle at a time, then loads again what it touches; says how it went. */
export function useDecision(): readonly [
  change: PolicyChange,
  run: (act: () => Promise<unknown>, words: string) => Promise<boolean>,
] {
  const { cycle, status, policy, product } = useCopilot();
  const [change, setChange] = useState<PolicyChange>({ state: 'idle' });
  const run = async (act: () => Promise<unknown>, words: string): Promise<boolean> => {
    if (change.state === 'busy') return false;
    setChange({ state: 'busy' });
    const outcome = await act().then(
      () => ({ state: 'done', words }) as const,
      (error: unknown) => ({ state: 'failed', words: wordsOf(error) }) as const,
    );
    await Promise.all([cycle.refresh(), status.refresh(), policy.refresh(), product.refresh()]);
    setChange(outcome);
    return outcome.state === 'done';
  };
  return [change, run];
}

export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What each part of the page shows. */
export interface CycleProps {
  readonly cycle: Cycle;
}
