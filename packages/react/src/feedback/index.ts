export * as Feedback from './parts.ts';
export { useFeedbackContext } from './FeedbackContext.ts';
export { useFeedback } from './useFeedback.ts';
export type { FeedbackState, UseFeedbackOptions } from './useFeedback.ts';
export type {
  FeedbackDetails,
  FeedbackReason,
  FeedbackReceipt,
  FeedbackStatus,
  Vote,
} from './feedback.ts';
