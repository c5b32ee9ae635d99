export { FeedbackRoot as Root, FeedbackVote as Vote } from './Feedback.tsx';
export {
  FeedbackComment as Comment,
  FeedbackReasons as Reasons,
  FeedbackUndo as Undo,
} from './FeedbackReasons.tsx';
export { FeedbackConsent as Consent } from './FeedbackConsent.tsx';
export { FeedbackStatus as Status } from './FeedbackStatus.tsx';
