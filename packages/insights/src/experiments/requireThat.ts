/**
 * Stops at figures that cannot be: fewer than no trials, a level of 95. These are programmer mistakes; what merely cannot be
 * measured yet is answered with `null`.
 */
export function requireThat(holds: boolean, happened: string, todo: string): void {
  if (!holds) throw new RangeError(`Credence: ${happened}. ${todo}.`);
}

/** A level of confidence, a chance of error, a power: strictly between 0 and 1. */
export function requireShare(name: string, value: number): void {
  requireThat(
    value > 0 && value < 1,
    `"${name}" is ${value}`,
    `Give a number between 0 and 1, both excluded`,
  );
}

/** A whole number, 0 or more. */
export function requireCount(name: string, value: number): void {
  requireThat(
    Number.isSafeInteger(value) && value >= 0,
    `"${name}" is ${value}`,
    'Give a whole number, 0 or more',
  );
}
