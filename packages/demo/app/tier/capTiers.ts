import { tierOf } from '@credence-ui/core/tier';
import type { Tier, Tiers } from '@credence-ui/core/tier';

/**
 * The tiers for an answer that is held to the lowest of `caps`: those above begin beyond its confidence in [0, 1], so that
 * claims that are better supported than the whole still read as such. An answer may be held back; it is never lifted.
 */
export function capTiers(
  tiers: Tiers,
  confidence: number | null,
  caps: readonly (string | undefined)[],
): Tiers {
  const reached = tiers.findIndex(({ name }) => name === tierOf(confidence, tiers).name);
  const cap = Math.max(...caps.map((name) => tiers.findIndex((tier) => tier.name === name)));
  if (confidence === null || reached < 0 || cap <= reached) return tiers;
  return [...tiers.slice(0, cap).flatMap(beyond(confidence)), ...tiers.slice(cap)];
}

/** Nothing lies beyond 1: there the tier is left out. */
function beyond(confidence: number): (tier: Tier) => readonly Tier[] {
  const least = confidence + Number.EPSILON;
  return (tier) => (least > 1 ? [] : [{ ...tier, min: Math.max(tier.min, least) }]);
}
