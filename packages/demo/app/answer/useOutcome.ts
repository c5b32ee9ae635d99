import type { Outcome } from '@credence-ui/core/fallback';
import type { Answer } from './answer.ts';
import { useElapsedSeconds } from './useElapsedSeconds.ts';

/** What the card must know besides the answer: that it failed, or that nothing has come for a while. */
export function useOutcome(answer: Answer): Outcome | null {
  const silent = answer.phase === 'streaming' && answer.text === '';
  const elapsedSeconds = useElapsedSeconds(answer.startedAt, silent);
  if (answer.failure) {
    const { mode, message } = answer.failure;
    return mode === 'blocked' ? { kind: mode, reason: message } : { kind: 'error', reason: mode };
  }
  return silent ? { kind: 'waiting', elapsedSeconds } : null;
}
