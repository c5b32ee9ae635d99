import type { Blocker, DraftSnapshot } from '@credence-ui/draft';

/** What the main action does next, and what still closes it. */
export interface DraftStep {
  readonly name: 'review' | 'approve' | 'send' | 'retry' | 'sending' | 'sent';
  /** Empty when the action is open. */
  readonly blockers: readonly Blocker[];
}

/** The one next step that the review rule leaves: look, approve, send, and then nothing more. */
export function draftStep(snapshot: DraftSnapshot): DraftStep {
  const { mode, phase, sendBlockers, approveBlockers } = snapshot;
  if (phase === 'sending' || phase === 'sent') return { name: phase, blockers: sendBlockers };
  if (mode === 'off' || sendBlockers.length === 0)
    return { name: phase === 'failed' ? 'retry' : 'send', blockers: sendBlockers };
  if (phase === 'reading') return { name: 'review', blockers: [] };
  return { name: 'approve', blockers: approveBlockers };
}
