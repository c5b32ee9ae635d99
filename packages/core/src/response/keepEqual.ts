/**
 * The new value with the objects of the one before wherever they are equal, however deep, so that what did not change
 * keeps its identity. For plain data; anything else is compared by identity.
 */
export function keepEqual<Value>(before: unknown, now: Value): Value;
export function keepEqual(before: unknown, now: unknown): unknown {
  const prototype = prototypeOf(now);
  if (Object.is(before, now) || prototype === null || prototype !== prototypeOf(before)) return now;
  // Both are lists or both are plain objects, whose keys are looked up one by one.
  const [old, given] = [before, now] as readonly Readonly<Record<string, unknown>>[];
  const kept: Record<string, unknown> = Array.isArray(now) ? ([] as object as typeof kept) : {};
  const keys = Object.keys(given ?? {});
  let isSame = keys.length === Object.keys(old ?? {}).length;
  for (const key of keys) {
    kept[key] = keepEqual(old?.[key], given?.[key]);
    isSame &&= old !== undefined && key in old && Object.is(kept[key], old[key]);
  }
  return isSame ? before : kept;
}

/** Of a list or a plain object; `null` for anything else. */
function prototypeOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return null;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype ? prototype : null;
}
