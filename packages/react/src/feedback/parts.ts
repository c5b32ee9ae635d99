export { FeedbackRoot as Root } from './FeedbackRoot.tsx';
export { FeedbackVote as Vote } from './FeedbackVote.tsx';
export { FeedbackReasons as Reasons } from './FeedbackReasons.tsx';
export { FeedbackComment as Comment } from './FeedbackComment.tsx';
export { FeedbackStatus as Status } from './FeedbackStatus.tsx';
