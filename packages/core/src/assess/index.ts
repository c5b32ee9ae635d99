export { assess } from './assess.ts';
export { combine } from './combine.ts';
export type { Support } from './combine.ts';
export type { Combiner, CombinerFeature } from './combiner.ts';
export { decideReview } from './decideReview.ts';
export type { Reviewable, ReviewDecision, ReviewPolicy } from './decideReview.ts';
export { fitCombiner } from './fitCombiner.ts';
export type { AssessOptions } from './options.ts';
