const seconds = /^\s*\d+(?:\.\d+)?\s*$/;
/** All three forms of an HTTP date begin with the day of the week. */
const date = /^\s*(?:mon|tue|wed|thu|fri|sat|sun)/i;

/**
 * Milliseconds from `now` for which a `Retry-After` header asks: seconds, also with the decimals that servers send, or an HTTP date
 * (RFC 9110). 0 for none, for one that cannot be read, and for a date that has passed.
 */
export function askedDelay(header: string | null | undefined, now: number): number {
  if (header == null) return 0;
  if (seconds.test(header)) return Number(header) * 1_000;
  const asked = date.test(header) ? Date.parse(header) - now : 0;
  return Number.isNaN(asked) ? 0 : Math.max(0, asked);
}
