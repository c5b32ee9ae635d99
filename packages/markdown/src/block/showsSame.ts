/** True when two readings of the same block differ in nothing that is shown: at most in where they end. */
export function showsSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other)) return false;
  if (Array.isArray(one) && Array.isArray(other)) return isSameList(one, other);
  const keys = Object.keys(other);
  return (
    keys.length === Object.keys(one).length &&
    keys.every((key) => key === 'end' || showsSame(one[key], other[key]))
  );
}

/** From the end, where what is new stands. */
function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  let at = other.length;
  if (one.length !== at) return false;
  while (at > 0 && showsSame(one[at - 1], other[at - 1])) at--;
  return at === 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
