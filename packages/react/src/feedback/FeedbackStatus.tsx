'use client';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { feedbackMessages } from '../provider/messages/card.ts';
import type { FeedbackMessages } from '../provider/messages/card.ts';
import { useWords } from '../provider/surroundings.ts';
import { useFeedbackContext } from './useFeedback.ts';
import type { FeedbackStatus as Status } from './useFeedback.ts';

/**
 * Where the feedback stands, in words: saving, saved, saved offline, kept only in this page, or failed, with a way to try again.
 *
 * @example
 * <Feedback.Root onVote={save} onComment={save}>
 *   <Feedback.Vote value="up" />
 *   <Feedback.Status />
 * </Feedback.Root>
 */
export const FeedbackStatus = /* @__PURE__ */ createPart<HTMLSpanElement, FeedbackStatus.Props>(
  'Feedback.Status',
  function FeedbackStatus(props, ref) {
    const { target, vote, status, retry } = useFeedbackContext('Status');
    const messages = useWords(feedbackMessages);
    // That something is saved is said of a vote; a failure also of one that was taken back.
    const isAtRisk = status === 'failed' || status === 'unsaved';
    const shown = vote === null && !isAtRisk ? 'idle' : status;
    const words = wordsOf(shown, messages);
    // The reasons show the question; here it is heard once there is one.
    const asked = target.kind === 'answer' && vote === 'down' && !isAtRisk && (
      <span data-credence="hidden">{(words && '. ') + messages.feedbackAsk}</span>
    );
    const children = (
      <>
        {words}
        {asked}
        {isAtRisk && (
          <button type="button" data-credence="feedback-retry" onClick={retry}>
            {messages.feedbackRetry}
          </button>
        )}
      </>
    );
    return renderPart('span', props, {
      state: { status },
      own: { 'data-credence': 'feedback-status', role: 'status', children },
      ref,
    });
  },
);

export declare namespace FeedbackStatus {
  type Props = PartProps<'span', State>;
  interface State {
    /** Where saving stands. */
    readonly status: Status;
  }
}

function wordsOf(status: Status, messages: FeedbackMessages): string {
  return {
    idle: '',
    saving: messages.feedbackSaving,
    saved: messages.feedbackSaved,
    queued: messages.feedbackQueued,
    unsaved: messages.feedbackUnsaved,
    failed: messages.feedbackFailed,
  }[status];
}
