/** Where time and chance come from, so that tests and servers can give their own. */
export interface Sources {
  /** Milliseconds since 1970, such as `Date.now`. */
  readonly now: () => number;
  /** At least 0 and below 1, such as `Math.random`. */
  readonly random: () => number;
}

interface Minted {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly count: number;
}

/** What each clock minted last. */
const minted = new WeakMap<Sources['now'], Minted>();
const counts = 2 ** 12;

/**
 * A UUID version 7 (RFC 9562): 48 bits of time in milliseconds, 12 that count, 62 random ones. Ids of one clock, the same
 * function `now`, rise, also within a millisecond and when it is set back (section 6.2, method 1).
 */
export function uuidv7({ now, random }: Sources): string {
  // A count that begins in the lower half leaves room for the rest of its millisecond.
  const fresh = { time: Math.floor(now()), count: Math.floor((random() * counts) / 2) };
  const { time, count } = following(fresh, minted.get(now));
  minted.set(now, { time, count });
  const stamp = hex(time, 12);
  const variant = hex(0x8000 + Math.floor(random() * 2 ** 14), 4);
  const tail = hex(random() * 2 ** 24, 6) + hex(random() * 2 ** 24, 6);
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex(count, 3)}-${variant}-${tail}`;
}

/** `fresh`, unless that would not come after `last`. A millisecond that is used up borrows from the next. */
function following(fresh: Minted, last: Minted | undefined): Minted {
  if (!last || fresh.time > last.time) return fresh;
  const next = last.count + 1;
  return next < counts ? { time: last.time, count: next } : { ...fresh, time: last.time + 1 };
}

function hex(value: number, digits: number): string {
  return Math.floor(value).toString(16).padStart(digits, '0').slice(-digits);
}
