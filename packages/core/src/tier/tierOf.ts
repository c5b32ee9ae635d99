import { defaultTiers, unknownTier } from './defaultTiers.ts';
import type { Tier, Tiers, UnknownTier } from './tier.ts';

/** Maps a confidence in [0, 1] to a tier. A missing or invalid number is `unknown`, never `low`. */
export function tierOf(
  confidence: number | null | undefined,
  tiers: Tiers = defaultTiers,
): Tier | UnknownTier {
  if (!isProbability(confidence)) return unknownTier;
  return tiers.find((tier) => confidence >= tier.min) ?? unknownTier;
}

function isProbability(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
