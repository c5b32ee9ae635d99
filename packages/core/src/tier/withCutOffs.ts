import type { Tiers } from './tier.ts';

/** Cut-offs by the name of their tier; the lowest tier needs none. */
export type CutOffs = Readonly<Record<string, number>>;

/**
 * The tiers with other cut-offs, from the highest to the lowest; `null` unless there is one for every tier but the lowest, each in
 * (0, 1) and below the one above. It takes what was stored or sent, so that nothing else becomes a policy.
 */
export function withCutOffs(tiers: Tiers, cutOffs: unknown): Tiers | null {
  if (typeof cutOffs !== 'object' || cutOffs === null) return null;
  const given = new Map<string, unknown>(Object.entries(cutOffs));
  let above = 1;
  const cut: Tiers[number][] = [];
  for (const [at, tier] of tiers.entries()) {
    const min = at === tiers.length - 1 ? tier.min : given.get(tier.name);
    const isLast = at === tiers.length - 1;
    if (typeof min !== 'number' || (!isLast && !(min > 0 && min < above))) return null;
    above = min;
    cut.push({ ...tier, min });
  }
  return cut;
}

/** The cut-offs of tiers by name, as `withCutOffs` reads them. */
export function cutOffsOf(tiers: Tiers): CutOffs {
  return Object.fromEntries(tiers.slice(0, -1).map(({ name, min }) => [name, min]));
}
