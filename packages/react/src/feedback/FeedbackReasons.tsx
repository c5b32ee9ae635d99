'use client';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { feedbackMessages } from '../provider/messages/card.ts';
import type { FeedbackMessages } from '../provider/messages/card.ts';
import { useFeedbackContext } from './useFeedback.ts';
import type { FeedbackReason } from './useFeedback.ts';

/** Why a vote went down, asked after it was saved: optional chips that can be chosen together. */
export const FeedbackReasons = /* @__PURE__ */ createPart<HTMLDivElement, FeedbackReasons.Props>(
  'Feedback.Reasons',
  function FeedbackReasons({ reasons, ...props }, ref) {
    const feedback = useFeedbackContext('Reasons');
    const messages = useWords(feedbackMessages);
    if (feedback.vote !== 'down') return null;
    const chips = (reasons ?? defaultReasons(messages)).map(({ code, label }) => (
      <button
        key={code}
        type="button"
        data-credence="feedback-reason"
        aria-pressed={feedback.reasons.includes(code)}
        onClick={() => feedback.toggleReason(code)}
      >
        {label}
      </button>
    ));
    return renderPart('div', props, {
      state: { chosen: feedback.reasons.length },
      own: {
        'data-credence': 'feedback-reasons',
        role: 'group',
        'aria-label': messages.feedbackAsk,
        children: chips,
      },
      ref,
    });
  },
);

export declare namespace FeedbackReasons {
  interface Props extends PartProps<'div', State> {
    /** What can be chosen. @default incorrect, source, long, tone, other */
    reasons?: readonly FeedbackReason[];
  }
  interface State {
    /** How many are chosen. */
    readonly chosen: number;
  }
}

function defaultReasons(messages: FeedbackMessages): readonly FeedbackReason[] {
  return [
    { code: 'incorrect', label: messages.feedbackReasonIncorrect },
    { code: 'source', label: messages.feedbackReasonSource },
    { code: 'long', label: messages.feedbackReasonLong },
    { code: 'tone', label: messages.feedbackReasonTone },
    { code: 'other', label: messages.feedbackReasonOther },
  ];
}
