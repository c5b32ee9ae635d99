export { FeedbackRoot as Root, FeedbackVote as Vote } from './Feedback.tsx';
export {
  FeedbackComment as Comment,
  FeedbackReasons as Reasons,
  FeedbackStatus as Status,
} from './FeedbackReasons.tsx';
