'use client';
import { useRef, useSyncExternalStore } from 'react';
import { useCitationScope } from '../citation/CitationScope.ts';
import type { PopoverState, PopoverStore } from '../internals/popoverStore.ts';
import { usePopoverPanel } from '../internals/usePopoverPanel.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { answerMessages } from '../provider/messages/answer.ts';
import { claimLabel, claimReason } from './claimReason.ts';
import type { MarkedClaim } from './markClaims.ts';

/** The one small card that says why the claim under the pointer or at the focus is marked. */
export function ClaimNote({ store, claims }: ClaimNote.Props) {
  const state = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot);
  const marked = claims.find(({ key }) => claimKey(key) === state.key);
  return marked ? <NoteCard store={store} state={state} marked={marked} /> : null;
}

export declare namespace ClaimNote {
  interface Props {
    store: PopoverStore;
    claims: readonly MarkedClaim[];
  }
}

/** The popover key of a claim. */
export function claimKey(key: string): string {
  return `claim:${key}`;
}

interface CardProps {
  readonly store: PopoverStore;
  readonly state: PopoverState;
  readonly marked: MarkedClaim;
}

function NoteCard({ store, state, marked }: CardProps) {
  const panel = useRef<HTMLDivElement>(null);
  usePopoverPanel(store, state, panel);
  const messages = useWords(answerMessages);
  const scope = useCitationScope();
  const label = claimLabel(marked, messages);
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
      <strong>{label}</strong> {claimReason(marked, scope?.entries, messages)}
    </div>
  );
}
