import type { Tiers } from '@credence-ui/core/tier';
import type { TierPromise } from '../../shared/calibration.ts';

/**
 * The tiers with the cut-offs that votes certify, the others as they are; `null` when nothing is certified or the order
 * would break.
 */
export function certifiedTiers(tiers: Tiers, promises: readonly TierPromise[]): Tiers | null {
  const found = new Map(
    promises.flatMap(({ name, certified }) =>
      certified && certified.threshold > 0 && certified.threshold < 1
        ? [[name, certified.threshold] as const]
        : [],
    ),
  );
  const next = tiers.map((tier) => ({ ...tier, min: found.get(tier.name) ?? tier.min }));
  const isOrdered = next.every(({ min }, i) => i === 0 || min < (next[i - 1]?.min ?? 0));
  return found.size > 0 && isOrdered ? next : null;
}
