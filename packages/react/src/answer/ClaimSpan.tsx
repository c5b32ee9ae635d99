'use client';
import type { ReactNode } from 'react';
import { useCitationScope } from '../citation/CitationScope.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { answerMessages } from '../provider/messages/answer.ts';
import { claimLabel, claimReason } from './claimReason.ts';
import type { MarkedClaim } from './markClaims.ts';

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
    children: ReactNode;
  }
}

function ClaimButton({ marked }: { readonly marked: MarkedClaim }) {
  const messages = useWords(answerMessages);
  const scope = useCitationScope();
  const label = claimLabel(marked, messages);
  const reason = claimReason(marked, scope?.entries, messages);
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
