import type { Tier, Tiers } from './tier.ts';

/**
 * A product's own tiers, sorted from the highest `min`. Throws when they are not 2 to 5, when none starts at 0, or
 * when names, bounds or colours cannot be told apart or used.
 */
export function defineTiers(tiers: readonly Tier[]): Tiers {
  require(tiers.length >= 2 &&
    tiers.length <= 5, `${tiers.length} tiers are given. Define 2 to 5.`);
  tiers.forEach(checkTier);
  checkUnique(tiers, 'name');
  checkUnique(tiers, 'min');
  const lowest = tiers.some(({ min }) => min === 0);
  require(lowest, 'no tier begins at 0. Give the lowest tier "min: 0".');
  return [...tiers].sort((a, b) => b.min - a.min);
}

const tones: readonly unknown[] = ['positive', 'caution', 'negative', 'neutral'];

function checkTier({ name, min, tone, borderColor }: Tier): void {
  const isNamed = typeof name === 'string' && !['', 'unknown'].includes(name.trim());
  require(isNamed, `a tier is called "${name}". Give it a name; a missing confidence is "unknown".`);
  const tier = `tier "${name}" has`;
  require(min >= 0 && min < 1, `${tier} min ${min}. Use a number from 0 to below 1.`);
  require(tones.includes(tone), `${tier} no known tone. Use one of ${tones.join(', ')}.`);
  require(isHexColor(borderColor), `${tier} no usable borderColor. Write it as #rgb or #rrggbb.`);
}

function checkUnique(tiers: readonly Tier[], key: 'name' | 'min'): void {
  const values = tiers.map((tier) => tier[key]);
  const repeated = values.find((value, index) => values.indexOf(value) !== index);
  require(repeated === undefined, `two tiers have the ${key} "${repeated}". Give each its own.`);
}

function require(isFine: boolean, problem: string): void {
  if (!isFine) throw new Error(`Credence: ${problem}`);
}

/** True for `#rgb` and `#rrggbb`, the only colours that tiers take. */
export function isHexColor(value: unknown): value is string {
  return typeof value === 'string' && /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(value);
}
