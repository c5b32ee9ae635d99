import { askedDelay } from '../request/askedDelay.ts';
import type { Clock } from './outbox.ts';

/** The pauses between attempts. */
export interface Pause {
  /** Calls back after a pause that grows with each failure in a row; never once closed. */
  begin(retryAfter: string | null, callback: () => void): void;
  /** Calls back after the longest pause: what is missing is a person's sign-in. */
  beginLong(callback: () => void): void;
  /** Resolves after a second or so, or when closed: refusals come no faster than that. */
  rest(): Promise<void>;
  /** Whether a pause may be cut short: once a second, and once in ten seconds while the circuit is open. */
  mayCutShort(): boolean;
  /** Whether so many attempts in a row failed that the next is to be a small one (Nygard, "Release It!", circuit breaker). */
  isOpen(): boolean;
  /** Calls the callback off. */
  readonly stop: () => void;
  /** An attempt went through: the next pause is short again. */
  readonly reset: () => void;
  readonly close: () => void;
  readonly isClosed: () => boolean;
}

export function createPause(clock: Clock, random: () => number): Pause {
  let failures = 0;
  let closed = false;
  let cutShortAt = -Infinity;
  let callOff = (): void => undefined;
  const wait = (delay: number, callback: () => void): void => {
    if (!closed) callOff = clock.after(delay, callback);
  };
  const delayOf = (row: number, retryAfter: string | null): number =>
    retryDelay({ failures: row, retryAfter, now: clock.now(), random: random() });
  const isOpen = () => failures >= mostFailures;
  return {
    begin(retryAfter, callback) {
      failures += 1;
      wait(delayOf(failures, retryAfter), callback);
    },
    beginLong: (callback) => wait(delayOf(1, String(longestDelay / 1_000)), callback),
    rest: () =>
      new Promise((resolve) => {
        const stop = clock.after(shortestDelay * (1 + random() / 4), resolve);
        callOff = () => {
          stop();
          resolve();
        };
      }),
    mayCutShort() {
      const now = clock.now();
      // A clock that was set back is no reason to refuse.
      const spacing = isOpen() ? openDelay : shortestDelay;
      if (now >= cutShortAt && now < cutShortAt + spacing) return false;
      cutShortAt = now;
      return true;
    },
    isOpen,
    stop: () => callOff(),
    reset() {
      failures = 0;
    },
    close() {
      closed = true;
      callOff();
    },
    isClosed: () => closed,
  };
}

/** Milliseconds. */
const shortestDelay = 1_000;
/** Milliseconds, before jitter. */
const longestDelay = 300_000;
/** Failures in a row that open the circuit. */
const mostFailures = 5;
/** Milliseconds between attempts that are asked for while it is open. */
const openDelay = 10_000;

/** What the pause before the next attempt depends on. */
interface RetryState {
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
