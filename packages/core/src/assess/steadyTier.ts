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
  const next = tierOf(confidence, tiers).name;
  const at = tiers.findIndex(({ name }) => name === shown);
  const band = tiers[at];
  if (confidence === null || band === undefined || tierOf(confidence, tiers).name === shown)
    return next;
  const top = tiers[at - 1]?.min ?? 1;
  const isNear = confidence >= band.min - tierMargin && confidence < top + tierMargin;
  return isNear ? band.name : next;
}
