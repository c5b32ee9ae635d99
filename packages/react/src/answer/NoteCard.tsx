'use client';
import { useRef } from 'react';
import { useCitationEntries } from '../citation/CitationScope.ts';
import { claimLabel, claimReason } from '../citation/claimWords.ts';
import { PartFeedback } from '../feedback/PartFeedback.tsx';
import type { PopoverState, PopoverStore } from '../internals/popoverStore.ts';
import { usePopoverPanel } from '../internals/usePopoverPanel.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { answerMessages } from '../provider/messages/answer.ts';
import type { MarkedClaim } from '../citation/markClaims.ts';

/** The card of the claim under the pointer or at the focus. */
export function NoteCard({ store, state, marked }: NoteCard.Props) {
  const panel = useRef<HTMLDivElement>(null);
  usePopoverPanel(store, state, panel);
  const messages = useWords(answerMessages);
  const entries = useCitationEntries();
  const label = claimLabel(marked, messages);
  const { span } = marked.claim;
  return (
    <div
      ref={panel}
      data-credence="answer-note"
      data-tone={marked.tone}
      data-popover-panel=""
      role="dialog"
      tabIndex={-1}
      aria-label={label}
    >
      <strong>{label}</strong> {claimReason(marked, entries, messages)}
      <PartFeedback target={{ kind: 'claim', start: span.start, end: span.end }} />
    </div>
  );
}

export declare namespace NoteCard {
  interface Props {
    store: PopoverStore;
    state: PopoverState;
    marked: MarkedClaim;
  }
}
