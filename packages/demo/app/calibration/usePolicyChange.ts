import { useState } from 'react';
import type { PolicySummary } from '../../shared/calibration.ts';
import { useCopilot } from '../shell/CopilotContext.ts';

/** Where a change of the policy stands; `failed` carries what the server said. */
export type PolicyChange =
  | { readonly state: 'idle' | 'busy' }
  | { readonly state: 'done'; readonly words: string }
  | { readonly state: 'failed'; readonly words: string };

/** Runs one change at a time, then loads again what it touches, whether it went well or not. */
export function usePolicyChange(): readonly [
  change: PolicyChange,
  run: (act: () => Promise<PolicySummary>, words: string) => Promise<boolean>,
] {
  const { policy, calibration, tickets } = useCopilot();
  const [change, setChange] = useState<PolicyChange>({ state: 'idle' });
  const run = async (act: () => Promise<PolicySummary>, words: string): Promise<boolean> => {
    if (change.state === 'busy') return false;
    setChange({ state: 'busy' });
    const outcome = await act().then(
      () => ({ state: 'done', words }) as const,
      (error: unknown) => ({ state: 'failed', words: wordsOf(error) }) as const,
    );
    await Promise.all([policy.refresh(), calibration.refresh(), tickets.refresh()]);
    setChange(outcome);
    return outcome.state === 'done';
  };
  return [change, run];
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
