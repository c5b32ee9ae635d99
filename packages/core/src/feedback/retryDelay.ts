const base = 1_000;
const cap = 300_000;

/**
 * Milliseconds until the next attempt: full jitter, uniform in [0, min(5 min, 1 s × 2^failures)), never below one second
 * nor below what the server asked for, at most 5 minutes (Brooker, "Exponential backoff and jitter", AWS 2015).
 */
export function retryDelay(failures: number, random: () => number, asked: number | null): number {
  const jittered = random() * Math.min(cap, base * 2 ** failures);
  return Math.min(cap, Math.max(base, jittered, asked ?? 0));
}

/** What `retry-after` asks for, in milliseconds: seconds or an HTTP date (RFC 9110). `null` when unreadable. */
export function askedDelay(header: string | null | undefined, now: number): number | null {
  if (header == null || header.trim() === '') return null;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
