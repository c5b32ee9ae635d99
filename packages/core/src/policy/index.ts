export { decide, fallbackRules, reviewOf, withReview } from './decide.ts';
export type { DecideOptions, Decision, Review, Reviewable } from './decide.ts';
export { defaultPolicy, definePolicy, isStricter } from './policy.ts';
export type {
  FallbackOffers,
  LinkPolicy,
  Policy,
  PolicyInput,
  ReviewMode,
  ReviewRules,
} from './policy.ts';
