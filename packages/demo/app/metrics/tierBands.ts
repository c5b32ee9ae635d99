import { unknownTier } from '@credence-ui/core/tier';
import type { Tier, Tiers, UnknownTier } from '@credence-ui/core/tier';

/** A tier's part of everything that was shown, or that of what was withheld; `start` and `share` are in [0, 1]. */
export interface TierBand {
  readonly tier: Tier | UnknownTier | 'withheld';
  readonly start: number;
  readonly share: number;
}

/** The bands of a tier mix, highest tier first, then unknown, and withheld last; empty when nothing was shown. */
export function tierBands(
  counts: Readonly<Record<string, number>>,
  tiers: Tiers,
  withheld: number,
): readonly TierBand[] {
  const named = [...tiers, unknownTier];
  const all = [...named, 'withheld'] as const;
  const figures = [...named.map(({ name }) => counts[name] ?? 0), withheld];
  const total = sum(figures);
  if (total === 0) return [];
  return all.map((tier, at) => ({
    tier,
    start: sum(figures.slice(0, at)) / total,
    share: (figures[at] ?? 0) / total,
  }));
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
