/** The arithmetic mean; `null` of none. Adds in order of size, so that the same values give the same bits in any order. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;
}
