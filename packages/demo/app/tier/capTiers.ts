import { tierOf } from '@credence-ui/core/tier';
import type { Tiers } from '@credence-ui/core/tier';

/**
 * The tiers for an answer that was assessed as `cap`: without those above it when its confidence in [0, 1] would reach one
 * of them. An answer may be held back; it is never lifted.
 */
export function capTiers(tiers: Tiers, confidence: number | null, cap: string | undefined): Tiers {
  const reached = tierOf(confidence, tiers).name;
  const names = tiers.map(({ name }) => name);
  const isHeld = names.includes(reached) && names.indexOf(cap ?? '') > names.indexOf(reached);
  return isHeld ? tiers.slice(names.indexOf(cap ?? '')) : tiers;
}
