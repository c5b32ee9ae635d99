export { assess } from './assess.ts';
export { combine } from './combine.ts';
export { decideReview } from './decideReview.ts';
export type { Reviewable, ReviewDecision, ReviewPolicy } from './decideReview.ts';
export type { AssessOptions } from './options.ts';
