export {
  confidenceLabel,
  defaultTiers,
  defineTiers,
  tierOf,
  tierText,
  unknownTier,
  uxTreatment,
} from './tier.ts';
export { cutOffsOf, withCutOffs } from './withCutOffs.ts';
export type { CutOffs } from './withCutOffs.ts';
export type { Tier, Tiers, Tone, Treatment, UnknownTier } from './tier.ts';
