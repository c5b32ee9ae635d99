'use client';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { feedbackMessages } from '../provider/messages/card.ts';
import type { FeedbackMessages } from '../provider/messages/card.ts';
import { useFeedbackContext } from './useFeedback.ts';
import type { FeedbackStatus as Status } from './useFeedback.ts';

/** Where the feedback stands, in words: saving, saved, saved offline, or failed with a way to try again. */
export const FeedbackStatus = /* @__PURE__ */ createPart<HTMLSpanElement, FeedbackStatus.Props>(
  'Feedback.Status',
  function FeedbackStatus(props, ref) {
    const { vote, status, retry } = useFeedbackContext('Status');
    const messages = useWords(feedbackMessages);
    // That something is saved is said of a vote; a failure also of one that was taken back.
    const shown = vote === null && status !== 'failed' ? 'idle' : status;
    const words = [wordsOf(shown, messages), vote === 'down' ? messages.feedbackAsk : ''];
    const sentence = words.filter((word) => word !== '').join(status === 'failed' ? ' ' : '. ');
    const children = (
      <>
        {sentence}
        {status === 'failed' && (
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
    readonly status: Status;
  }
}

function wordsOf(status: Status, messages: FeedbackMessages): string {
  return {
    idle: '',
    saving: messages.feedbackSaving,
    saved: messages.feedbackSaved,
    queued: messages.feedbackQueued,
    failed: messages.feedbackFailed,
  }[status];
}
