import { murmur } from './murmur.ts';

/** An experiment: who is in which variant follows from its name, so that two experiments do not go hand in hand. */
export interface Experiment {
  readonly name: string;
  /** At least one. What was assigned stays while names, order and shares do. */
  readonly variants: readonly ExperimentVariant[];
}

export interface ExperimentVariant {
  readonly name: string;
  /** How much of the traffic it gets; only the ratios matter. @default 1 */
  readonly share?: number;
}

/**
 * Names the variant of a key, such as a session or an agent, the same each time and on each machine: MurmurHash3 (x86, 32 bit, seed 0)
 * of `experiment/key` in UTF-8, as a point on the line of shares.
 */
export function assignVariant(key: string, { name, variants }: Experiment): string {
  requireVariants(variants);
  const whole = variants.reduce((sum, { share = 1 }) => sum + share, 0);
  let rest = (murmur(`${name}/${key}`) / 2 ** 32) * whole;
  const found = variants.find(({ share = 1 }) => {
    rest -= share;
    return rest < 0;
  });
  // Rounding may leave a remainder at the very end of the line.
  return (found ?? [...variants].reverse().find(({ share = 1 }) => share > 0))?.name ?? '';
}

function requireVariants(variants: readonly ExperimentVariant[]): void {
  const shares = variants.map(({ share = 1 }) => share);
  const names = new Set(variants.map(({ name }) => name));
  if (
    !shares.every((share) => share >= 0 && share < Infinity) ||
    !shares.some((share) => share > 0)
  )
    throw new RangeError(
      'Credence: the shares of an experiment must be 0 or more, one of them above 0. Correct the shares.',
    );
  if (names.size < variants.length)
    throw new RangeError(
      'Credence: two variants have the same name. Give each variant a name of its own.',
    );
}
