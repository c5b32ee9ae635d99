import type { Vocabulary, Words } from './words.ts';

/** Words of the feedback parts. */
export const feedbackMessages = {
  feedbackGroup: 'Rate this answer',
  feedbackUp: 'Helpful',
  feedbackDown: 'Not helpful',
  feedbackSaving: 'Saving…',
  feedbackSaved: 'Saved',
  feedbackQueued: 'Saved offline, will send',
  feedbackFailed: 'Not saved.',
  feedbackRetry: 'Try again',
  feedbackAsk: 'What was wrong? (optional)',
  feedbackReasonIncorrect: 'Not correct',
  feedbackReasonSource: 'Source does not say that',
  feedbackReasonLong: 'Too long',
  feedbackReasonTone: 'Wrong tone',
  feedbackReasonOther: 'Something else…',
  feedbackComment: 'Comment (optional)',
  feedbackCommentSend: 'Add comment',
} as const satisfies Vocabulary;

export type FeedbackMessages = Words<typeof feedbackMessages>;
