import type { Tiers } from '@credence-ui/core/tier';

/** Cut-offs stay at least this far apart. */
export const cutOffStep = 0.01;

/** Where the cut-off of a tier may lie: between the tiers around it, so that their order stays. */
export function cutOffRange(tiers: Tiers, index: number): readonly [low: number, high: number] {
  const above = tiers[index - 1]?.min ?? 1;
  const below = tiers[index + 1]?.min ?? 0;
  return [hundredths(below + cutOffStep), hundredths(above - cutOffStep)];
}

/** The tiers with one cut-off moved, kept within its range. A number that is none leaves them as they are. */
export function moveCutOff(tiers: Tiers, index: number, to: number): Tiers {
  if (Number.isNaN(to)) return tiers;
  const [low, high] = cutOffRange(tiers, index);
  const min = hundredths(Math.min(high, Math.max(low, to)));
  return tiers.map((tier, i) => (i === index ? { ...tier, min } : tier));
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
