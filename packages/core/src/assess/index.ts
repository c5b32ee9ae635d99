export { assess } from './assess.ts';
export { certifyTiers } from './certifyTiers.ts';
export type { TierGuarantee, TierTarget } from './certifyTiers.ts';
export { combine } from './combine.ts';
export { decideReview } from './decideReview.ts';
export type { Reviewable, ReviewDecision, ReviewPolicy } from './decideReview.ts';
export type { AssessOptions } from './options.ts';
export { tierDrift } from './tierDrift.ts';
export type { TierDrift } from './tierDrift.ts';
