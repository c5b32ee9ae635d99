/** Milliseconds. */
export const shortestDelay = 1_000;
/** Milliseconds, before jitter. */
export const longestDelay = 300_000;

/** What the pause before the next attempt depends on. */
export interface RetryState {
  /** Failures in a row, from 1. */
  readonly failures: number;
  /** The `Retry-After` header: seconds or an HTTP date (RFC 9110). */
  readonly retryAfter?: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** At least 0 and below 1. */
  readonly random: number;
}

/**
 * Milliseconds until the next attempt: full jitter, uniform in [0, min(5 min, 1 s × 2^failures)), but never below one second or
 * what the server asked for (at most 5 minutes), of which up to a quarter is added, so that not everybody comes back at once
 * (Brooker, "Exponential backoff and jitter", AWS 2015).
 */
export function retryDelay({ failures, retryAfter, now, random }: RetryState): number {
  const jittered = random * Math.min(longestDelay, shortestDelay * 2 ** failures);
  const floor = Math.min(longestDelay, Math.max(shortestDelay, askedDelay(retryAfter, now)));
  return Math.max(jittered, floor * (1 + random / 4));
}

const seconds = /^\s*\d+(?:\.\d+)?\s*$/;
/** All three forms of an HTTP date begin with the day of the week. */
const date = /^\s*(?:mon|tue|wed|thu|fri|sat|sun)/i;

/** An unreadable header asks for nothing. */
function askedDelay(header: string | null | undefined, now: number): number {
  if (header == null) return 0;
  if (seconds.test(header)) return Number(header) * 1_000;
  const asked = date.test(header) ? Date.parse(header) - now : 0;
  return Number.isNaN(asked) ? 0 : asked;
}
