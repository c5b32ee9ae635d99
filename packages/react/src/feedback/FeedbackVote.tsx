'use client';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { feedbackMessages } from '../provider/messages/card.ts';
import { useFeedbackContext } from './useFeedback.ts';

/** One thumb: a toggle button whose name never changes. One click saves the vote, another takes it back. */
export const FeedbackVote = /* @__PURE__ */ createPart<HTMLButtonElement, FeedbackVote.Props>(
  'Feedback.Vote',
  function FeedbackVote({ value, ...props }, ref) {
    const { vote, toggleVote } = useFeedbackContext('Vote');
    const messages = useWords(feedbackMessages);
    const pressed = vote === value;
    return renderPart('button', props, {
      state: { value, pressed },
      own: {
        'data-credence': 'feedback-vote',
        type: 'button',
        'aria-pressed': pressed,
        'aria-label': value === 'up' ? messages.feedbackUp : messages.feedbackDown,
        onClick: () => toggleVote(value),
        children: thumbs[value],
      },
      ref,
    });
  },
);

export declare namespace FeedbackVote {
  interface Props extends Omit<PartProps<'button', State>, 'value'> {
    /** Which thumb this is. */
    value: 'up' | 'down';
  }
  interface State {
    readonly value: 'up' | 'down';
    readonly pressed: boolean;
  }
}

const thumbs = {
  up: thumb(
    'M7 11v9H4v-9zM7 11l4-8c1.6 0 2.5 1 2.5 2.6L13 9h5.4a2 2 0 0 1 2 2.4l-1.3 7A2 2 0 0 1 17 20H7',
  ),
  down: thumb(
    'M17 13V4h3v9zM17 13l-4 8c-1.6 0-2.5-1-2.5-2.6L11 15H5.6a2 2 0 0 1-2-2.4l1.3-7A2 2 0 0 1 7 4h10',
  ),
};

function thumb(path: string) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
