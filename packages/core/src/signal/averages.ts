/** The arithmetic mean; `null` of none. Adds in order of size, so that the same values give the same bits in any order. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;
}

/** The least and the greatest value; `null` of none. */
export function extremes(
  values: readonly number[],
): readonly [least: number | null, most: number | null] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return values.length > 0 ? [least, most] : [null, null];
}

/** True for a number in [0, 1]; NaN is none. */
export function isProbability(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
