'use client';
import { useContext } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { ConfidenceContext } from '../confidence/ConfidenceContext.ts';
import type { ConfidenceContextValue } from '../confidence/ConfidenceContext.ts';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/card.ts';
import type { DraftMessages } from '../provider/messages/card.ts';
import { blockedReason, useDraftContext } from './useDraft.ts';
import type { DraftStep } from './useDraft.ts';

/** The main action: it looks, approves or sends, whichever the review rule asks for next, and says why when it is closed. */
export const DraftSend = /* @__PURE__ */ createPart<HTMLButtonElement, DraftSend.Props>(
  'Draft.Send',
  function DraftSend({ emphasis = 'main', ...props }, ref) {
    const { step, advance, statusId } = useDraftContext('Send');
    const messages = useWords(draftMessages);
    const confidence = useContext(ConfidenceContext);
    const closed = step.blockers.length > 0;
    const reason = blockedReason(step.blockers, messages);
    return renderPart('button', props, {
      state: { step: step.name, closed, emphasis },
      own: {
        'data-credence': 'draft-send',
        type: 'button',
        'aria-disabled': closed || undefined,
        // The description is what remains of the reason where no status part shows it.
        'aria-describedby': closed ? statusId : undefined,
        'aria-description': closed && reason !== '' ? reason : undefined,
        onKeyDown: ignoreRepeat,
        onClick: (event: MouseEvent) => {
          if (!closed && event.detail < 2) advance();
        },
        children: labelOf(step.name, confidence, messages),
      },
      ref,
    });
  },
);

export declare namespace DraftSend {
  interface Props extends PartProps<'button', State> {
    /** How much it stands out. @default 'main' */
    emphasis?: 'main' | 'plain' | 'quiet';
  }
  interface State {
    /** What a click does next. */
    readonly step: DraftStep['name'];
    readonly closed: boolean;
    readonly emphasis: 'main' | 'plain' | 'quiet';
  }
}

// One press is one step: a double click or a held key must not look, approve and send in one go.
function ignoreRepeat(event: KeyboardEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
}

/** The tier's own wording where it fits what the click does: "Send" never opens a review, "Review" never sends. */
function labelOf(
  step: DraftStep['name'],
  confidence: ConfidenceContextValue | null,
  messages: DraftMessages,
): string {
  const sends = confidence?.tier.tone === 'positive';
  const action = confidence?.words.action;
  return {
    review: (sends ? null : action) ?? messages.draftReview,
    approve: messages.draftApprove,
    send: (sends ? action : null) ?? messages.draftSend,
    retry: messages.draftRetry,
    sending: messages.draftSending,
    sent: messages.draftSent,
  }[step];
}
