export { defaultTiers, unknownTier } from './defaultTiers.ts';
export { tierOf } from './tierOf.ts';
export type { Tier, Tiers, Tone, UnknownTier } from './tier.ts';
