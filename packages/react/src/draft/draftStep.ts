import type { Blocker, DraftPhase, DraftSnapshot } from '@credence-ui/draft';
import type { DraftMessages } from '../provider/messages/draft.ts';

/** What the main action does next, and what still closes it. */
export interface DraftStep {
  readonly name: 'review' | 'approve' | 'send' | 'retry' | 'waiting' | 'sending' | 'sent';
  /** Empty when the action is open. */
  readonly blockers: readonly Blocker[];
}

/** The one next step that the review rule leaves: look, approve, send, and then nothing more. */
export function draftStep(snapshot: DraftSnapshot): DraftStep {
  const { mode, phase, sendBlockers, approveBlockers } = snapshot;
  if (isUnderWay(phase)) return { name: phase, blockers: sendBlockers };
  if (mode === 'off' || sendBlockers.length === 0)
    return { name: phase === 'failed' ? 'retry' : 'send', blockers: sendBlockers };
  if (phase === 'reading') return { name: 'review', blockers: none };
  return { name: 'approve', blockers: approveBlockers };
}

const none: readonly never[] = [];

/** Whether the text is sent, or was: nothing more is typed into it. */
export function isUnderWay(phase: DraftPhase): phase is 'waiting' | 'sending' | 'sent' {
  return phase === 'waiting' || phase === 'sending' || phase === 'sent';
}

/** Whether the text differs from the original. Cheaper than the statistics, which compare every word. */
export function isEdited({ original, current }: DraftSnapshot): boolean {
  return original !== current;
}

/** Why the next step is closed, in words; empty when it is open or needs no explanation. */
export function blockedReason(blockers: readonly Blocker[], messages: DraftMessages): string {
  const words: Readonly<Record<Blocker, string>> = {
    empty: messages.draftBlockedEmpty,
    notReviewed: messages.draftBlockedNotReviewed,
    sourcesUnopened: messages.draftBlockedSourcesUnopened,
    notEdited: messages.draftBlockedNotEdited,
    unchecked: messages.draftBlockedUnchecked,
    notApproved: messages.draftBlockedNotApproved,
    sending: messages.draftSending,
    sent: messages.draftSent,
  };
  const [first] = blockers;
  return first === undefined ? '' : words[first];
}
