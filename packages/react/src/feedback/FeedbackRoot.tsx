'use client';
import { createPart, mergeRefs, omitUndefined, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useKeptFocus } from '../internals/useKeptFocus.ts';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { feedbackMessages } from '../provider/messages/card.ts';
import { FeedbackContext, useFeedback } from './useFeedback.ts';
import type { FeedbackStatus, UseFeedbackOptions } from './useFeedback.ts';

/** One answer's feedback: a group that keeps the vote, its reasons and where saving stands. */
export const FeedbackRoot = /* @__PURE__ */ createPart<HTMLDivElement, FeedbackRoot.Props>(
  'Feedback.Root',
  function FeedbackRoot(props, ref) {
    const [options, rest] = split(props);
    const { dir } = useCredence();
    const messages = useWords(feedbackMessages);
    const feedback = useFeedback(options);
    const focus = useKeptFocus<HTMLDivElement>();
    const { vote, status } = feedback;
    const part = renderPart('div', rest, {
      state: { vote, status },
      own: {
        'data-credence': 'feedback-root',
        role: 'group',
        tabIndex: -1,
        'aria-label': messages.feedbackGroup,
        dir,
      },
      ref: mergeRefs(focus, ref),
    });
    return <FeedbackContext.Provider value={feedback}>{part}</FeedbackContext.Provider>;
  },
);

export declare namespace FeedbackRoot {
  interface Props extends PartProps<'div', State>, UseFeedbackOptions {}
  interface State {
    readonly vote: 'up' | 'down' | null;
    readonly status: FeedbackStatus;
  }
}

function split(
  props: FeedbackRoot.Props,
): [UseFeedbackOptions, PartProps<'div', FeedbackRoot.State>] {
  const { responseId, vote, defaultVote, onVoteChange, onVote, onComment, ...others } = props;
  const { status, onRetry, recordText, ...rest } = others;
  const options = { responseId, vote, defaultVote, onVoteChange, onVote, onComment };
  return [omitUndefined({ ...options, status, onRetry, recordText }), rest];
}
