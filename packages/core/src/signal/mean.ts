/**
 * The arithmetic mean of values in [0, 1]; `null` of none. Adds in order of size, so that the same values give the same
 * bits whatever order they came in.
 */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const total = [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0);
  return Math.min(1, total / values.length);
}
