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
