export { FeedbackRoot as Root, FeedbackUndo as Undo, FeedbackVote as Vote } from './Feedback.tsx';
export {
  FeedbackComment as Comment,
  FeedbackReasons as Reasons,
  FeedbackStatus as Status,
} from './FeedbackReasons.tsx';
export { FeedbackConsent as Consent } from './FeedbackConsent.tsx';
