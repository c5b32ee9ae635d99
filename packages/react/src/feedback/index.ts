export * as Feedback from './parts.ts';
export { useFeedback, useFeedbackContext } from './useFeedback.ts';
export type {
  FeedbackDetails,
  FeedbackReason,
  FeedbackReceipt,
  FeedbackState,
  FeedbackStatus,
  FeedbackTarget,
  ServerVote,
  UseFeedbackOptions,
  Vote,
} from './useFeedback.ts';
export { useOutbox } from './useOutbox.ts';
export type { OutboxState } from './useOutbox.ts';
