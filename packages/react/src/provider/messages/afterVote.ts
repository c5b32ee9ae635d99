import type { Vocabulary, Words } from './words.ts';

/** Words of the feedback parts that follow a vote. */
export const afterVoteMessages = {
  feedbackUndo: 'Undo',
  feedbackReasonIncorrect: 'Not correct',
  feedbackReasonSource: 'Source does not say that',
  feedbackReasonLong: 'Too long',
  feedbackReasonTone: 'Wrong tone',
  feedbackReasonOther: 'Something else…',
  feedbackComment: 'Comment (optional)',
  feedbackCommentSend: 'Add comment',
} as const satisfies Vocabulary;

export type AfterVoteMessages = Words<typeof afterVoteMessages>;
