/**
 * The new value with the objects of the one before wherever they are equal, however deep, so that what did not change
 * keeps its identity. For plain data; anything else is compared by identity.
 */
export function keepEqual<Value>(before: unknown, now: Value): Value {
  // Equal in everything, so it is of the new value's type.
  if (Object.is(before, now)) return before as Value;
  if (Array.isArray(before) && Array.isArray(now)) return keepItems(before, now) as Value;
  if (isPlain(before) && isPlain(now)) return keepFields(before, now) as Value;
  return now;
}

function keepItems(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const kept = now.map((item, index) => keepEqual(before[index], item));
  const isSame =
    kept.length === before.length && kept.every((item, at) => Object.is(item, before[at]));
  return isSame ? before : kept;
}

type Fields = Readonly<Record<string, unknown>>;

function keepFields(before: Fields, now: Fields): Fields {
  const keys = Object.keys(now);
  const kept: Record<string, unknown> = {};
  for (const key of keys) kept[key] = keepEqual(before[key], now[key]);
  const isSame =
    keys.length === Object.keys(before).length &&
    keys.every((key) => key in before && Object.is(kept[key], before[key]));
  return isSame ? before : kept;
}

function isPlain(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
