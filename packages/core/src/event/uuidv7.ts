/** Where time and chance come from, so that tests and servers can give their own. */
export interface Sources {
  /** Milliseconds since 1970, such as `Date.now`. */
  readonly now: () => number;
  /** At least 0 and below 1, such as `Math.random`. */
  readonly random: () => number;
}

/** A UUID version 7 (RFC 9562): 48 bits of time in milliseconds, then 74 random bits. */
export function uuidv7({ now, random }: Sources): string {
  const time = hex(Math.floor(now()), 12);
  const version = `7${hex(random() * 2 ** 12, 3)}`;
  const variant = hex(0x8000 + Math.floor(random() * 2 ** 14), 4);
  const tail = hex(random() * 2 ** 24, 6) + hex(random() * 2 ** 24, 6);
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${tail}`;
}

function hex(value: number, digits: number): string {
  return Math.floor(value).toString(16).padStart(digits, '0').slice(-digits);
}
