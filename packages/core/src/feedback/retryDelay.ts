const second = 1_000;
const longest = 300_000;

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
 * Milliseconds until the next attempt: full jitter, uniform in [0, min(5 min, 1 s × 2^failures)), never below one second
 * nor below what the server asked for, at most 5 minutes (Brooker, "Exponential backoff and jitter", AWS 2015).
 */
export function retryDelay({ failures, retryAfter, now, random }: RetryState): number {
  const jittered = random * Math.min(longest, second * 2 ** failures);
  return Math.min(longest, Math.max(second, jittered, askedDelay(retryAfter, now)));
}

/** An unreadable header asks for nothing. */
function askedDelay(header: string | null | undefined, now: number): number {
  if (header == null) return 0;
  const asked = /^\s*\d+\s*$/.test(header) ? Number(header) * second : Date.parse(header) - now;
  return Number.isNaN(asked) ? 0 : asked;
}
