export {
  confidenceLabel,
  defaultTiers,
  defineTiers,
  tierOf,
  tierText,
  unknownTier,
  uxTreatment,
} from './tier.ts';
export type { Tier, Tiers, Tone, Treatment, UnknownTier } from './tier.ts';
