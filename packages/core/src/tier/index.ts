export { confidenceLabel, defaultTiers, tierOf, unknownTier, uxTreatment } from './tier.ts';
export { defineTiers } from './defineTiers.ts';
export type { Tier, Tiers, Tone, Treatment, UnknownTier } from './tier.ts';
