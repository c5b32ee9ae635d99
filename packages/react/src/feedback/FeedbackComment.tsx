'use client';
import { useId } from 'react';
import type { SyntheticEvent } from 'react';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useAnswerState } from '../internals/useControlled.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { feedbackMessages } from '../provider/messages/card.ts';
import { useFeedbackContext } from './useFeedback.ts';

/** A form for a few words of one's own, shown once there is a vote. What was typed stays until it is saved. */
export const FeedbackComment = /* @__PURE__ */ createPart<HTMLFormElement, FeedbackComment.Props>(
  'Feedback.Comment',
  function FeedbackComment(props, ref) {
    const { responseId, vote, comment } = useFeedbackContext('Comment');
    const messages = useWords(feedbackMessages);
    const fieldId = useId();
    const [text, setText] = useAnswerState(responseId, '');
    if (vote === null) return null;
    const submit = (event: SyntheticEvent) => {
      event.preventDefault();
      if (text.trim() !== '') comment(text.trim());
    };
    const children = (
      <>
        <label htmlFor={fieldId}>{messages.feedbackComment}</label>
        <textarea
          id={fieldId}
          data-credence="feedback-text"
          rows={2}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" data-credence="feedback-send" data-emphasis="plain">
          {messages.feedbackCommentSend}
        </button>
      </>
    );
    return renderPart('form', props, {
      state: { filled: text.trim() !== '' },
      own: { 'data-credence': 'feedback-comment', onSubmit: submit, children },
      ref,
    });
  },
);

export declare namespace FeedbackComment {
  type Props = PartProps<'form', State>;
  interface State {
    /** Whether there is anything to save. */
    readonly filled: boolean;
  }
}
