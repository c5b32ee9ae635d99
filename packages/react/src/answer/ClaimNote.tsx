'use client';
import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { useCitationEntries } from '../citation/CitationScope.ts';
import { claimLabel, claimReason } from '../citation/claimWords.ts';
import { createLazyPart, usePreload } from '../internals/lazyPart.ts';
import type { PopoverStore } from '../internals/popoverStore.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { answerMessages } from '../provider/messages/answer.ts';
import type { MarkedClaim } from '../citation/markClaims.ts';

/** What a person sees of the claim under the pointer, fetched after the text. */
export const LazyNote = /* @__PURE__ */ createLazyPart(async () => {
  const { NoteCard } = await import('./NoteCard.tsx');
  return NoteCard;
});

/** The one small card that says why the claim under the pointer or at the focus is marked. */
export function ClaimNote({ store, claims }: ClaimNote.Props) {
  const state = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot);
  usePreload(LazyNote, state.key ?? true);
  const marked = claims.find(({ key }) => claimKey(key) === state.key);
  return marked ? <LazyNote store={store} state={state} marked={marked} /> : null;
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

/** The underline of a marked claim. A button before it, seen when focused, gives the reason without a pointer. */
export function ClaimSpan({ marked, withNote, children }: ClaimSpan.Props) {
  return (
    // Focus can come back here after a press on the text, though no key stops here.
    <span
      data-credence="answer-claim"
      data-claim={marked.key}
      data-tone={marked.tone}
      tabIndex={-1}
    >
      {withNote ? <ClaimButton marked={marked} /> : null}
      {children}
    </span>
  );
}

export declare namespace ClaimSpan {
  interface Props {
    marked: MarkedClaim;
    /** True for the first piece of a claim. */
    withNote: boolean;
    /** What stands inside. */
    children: ReactNode;
  }
}

function ClaimButton({ marked }: { readonly marked: MarkedClaim }) {
  const messages = useWords(answerMessages);
  const entries = useCitationEntries();
  const label = claimLabel(marked, messages);
  const reason = claimReason(marked, entries, messages);
  return (
    <button
      type="button"
      data-credence="answer-claim-button"
      data-claim={marked.key}
      aria-haspopup="dialog"
      aria-label={`${label}: ${reason}`}
    >
      {label}
    </button>
  );
}
