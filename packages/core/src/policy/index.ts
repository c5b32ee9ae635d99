export { decide, fallbackRules } from './decide.ts';
export type { DecideOptions, Decision } from './decide.ts';
export { definePolicy } from './definePolicy.ts';
export type { PolicyInput } from './definePolicy.ts';
export { defaultPolicy, isStricter } from './policy.ts';
export type { FallbackOffers, LinkPolicy, Policy, ReviewMode, ReviewRules } from './policy.ts';
export { reviewOf, withReview } from './review.ts';
export type { Review, Reviewable } from './review.ts';
