export { confidenceLabel } from './confidenceLabel.ts';
export { defaultTiers, unknownTier } from './defaultTiers.ts';
export { defineTiers } from './defineTiers.ts';
export { tierOf } from './tierOf.ts';
export type { Tier, Tiers, Tone, UnknownTier } from './tier.ts';
export { uxTreatment } from './uxTreatment.ts';
export type { Treatment } from './uxTreatment.ts';
