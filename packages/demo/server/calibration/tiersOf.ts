import { defaultTiers } from '@credence-ui/core/tier';
import type { Tiers } from '@credence-ui/core/tier';

/** The shipped tiers with other cut-offs, given by name; `null` unless each is in (0, 1) and below the one above. */
export function tiersOf(cutOffs: unknown): Tiers | null {
  if (typeof cutOffs !== 'object' || cutOffs === null) return null;
  const given = new Map<string, unknown>(Object.entries(cutOffs));
  let above = 1;
  for (const { name } of defaultTiers.slice(0, -1)) {
    const min = given.get(name);
    if (typeof min !== 'number' || !(min > 0 && min < above)) return null;
    above = min;
  }
  return defaultTiers.map((tier, i) => {
    const min = i < defaultTiers.length - 1 ? given.get(tier.name) : 0;
    return { ...tier, min: typeof min === 'number' ? min : tier.min };
  });
}

/** The cut-offs of tiers by name, as `tiersOf` reads them. */
export function cutOffsOf(tiers: Tiers): Readonly<Record<string, number>> {
  return Object.fromEntries(tiers.slice(0, -1).map(({ name, min }) => [name, min]));
}
