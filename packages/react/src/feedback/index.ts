export * as Feedback from './parts.ts';
export { useFeedback, useFeedbackContext } from './useFeedback.ts';
export type {
  FeedbackDetails,
  FeedbackReason,
  FeedbackReceipt,
  FeedbackState,
  FeedbackStatus,
  UseFeedbackOptions,
  Vote,
} from './useFeedback.ts';
