import { isHexColor } from './hexColor.ts';
import type { Tier, Tiers } from './tier.ts';

/**
 * A product's own tiers, sorted from the highest `min`. Throws when they are not 2 to 5, when none starts at 0, or
 * when names, bounds or colours cannot be told apart or used.
 */
export function defineTiers(tiers: readonly Tier[]): Tiers {
  if (tiers.length < 2 || tiers.length > 5) {
    throw new Error(`Credence: ${tiers.length} tiers were given. Define 2 to 5.`);
  }
  tiers.forEach(checkTier);
  checkUnique(tiers, 'name');
  checkUnique(tiers, 'min');
  if (!tiers.some(({ min }) => min === 0)) {
    throw new Error('Credence: no tier begins at 0. Give the lowest tier "min: 0".');
  }
  return [...tiers].sort((a, b) => b.min - a.min);
}

const tones: readonly unknown[] = ['positive', 'caution', 'negative', 'neutral'];

function checkTier({ name, min, tone, borderColor }: Tier): void {
  if (typeof name !== 'string' || name.trim() === '') {
    throw new Error('Credence: a tier has no name. Give each tier a name of its own.');
  }
  if (name === 'unknown') {
    throw new Error(
      'Credence: a tier is called "unknown", the name for a missing confidence. Choose another.',
    );
  }
  if (!(min >= 0 && min < 1)) {
    throw new Error(`Credence: tier "${name}" has min ${min}. Use a number from 0 to below 1.`);
  }
  if (!tones.includes(tone)) {
    throw new Error(`Credence: tier "${name}" has no known tone. Use one of ${tones.join(', ')}.`);
  }
  if (!isHexColor(borderColor)) {
    throw new Error(
      `Credence: tier "${name}" has no usable borderColor. Write it as #rgb or #rrggbb.`,
    );
  }
}

function checkUnique(tiers: readonly Tier[], key: 'name' | 'min'): void {
  const values = tiers.map((tier) => tier[key]);
  const repeated = values.find((value, index) => values.indexOf(value) !== index);
  if (repeated !== undefined) {
    throw new Error(`Credence: two tiers have the ${key} "${repeated}". Give each its own.`);
  }
}
