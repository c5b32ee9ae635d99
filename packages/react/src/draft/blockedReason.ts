import type { Blocker } from '@credence-ui/draft';
import type { DraftMessages } from '../provider/messages/card.ts';

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
