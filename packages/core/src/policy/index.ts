export { decide, fallbackRules, reviewOf, withReview } from './decide.ts';
export type { DecideOptions, Decision, Review, Reviewable } from './decide.ts';
export { definePolicy } from './definePolicy.ts';
export type { PolicyInput } from './definePolicy.ts';
export { defaultPolicy, defaultVersion, isStricter, reviewModeOf, reviewModes } from './policy.ts';
export type { FallbackOffers, LinkPolicy, Policy, ReviewMode, ReviewRules } from './policy.ts';
