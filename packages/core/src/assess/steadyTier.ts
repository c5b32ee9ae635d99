import { defaultTiers } from '../tier/defaultTiers.ts';
import type { Tiers } from '../tier/tier.ts';
import { tierOf } from '../tier/tierOf.ts';

/**
 * Name of the tier to show while confidence still moves: the one `shown` until confidence lies outside its band by more than
 * `tierMargin`, else that of `tierOf`. From and to `unknown` it changes at once, for knowing and not knowing are not close.
 */
export function steadyTier(
  confidence: number | null,
  shown: string | null,
  { tiers = defaultTiers, tierMargin = 0.03 }: { tiers?: Tiers; tierMargin?: number } = {},
): string {
  const at = tiers.findIndex(({ name }) => name === shown);
  const [floor = Infinity, ceiling = Infinity] = [tiers[at]?.min, tiers[at - 1]?.min];
  const isNear =
    confidence !== null && confidence >= floor - tierMargin && confidence < ceiling + tierMargin;
  return isNear && shown !== null ? shown : tierOf(confidence, tiers).name;
}
