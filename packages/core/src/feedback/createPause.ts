import type { Clock } from './outbox.ts';
import { longestDelay, retryDelay, shortestDelay } from './retryDelay.ts';

/** The pauses between attempts. */
export interface Pause {
  /** Calls back after a pause that grows with each failure in a row; never once closed. */
  begin(retryAfter: string | null, callback: () => void): void;
  /** Calls back after the longest pause: what is missing is a person's sign-in. */
  beginLong(callback: () => void): void;
  /** Resolves after a second or so, or when closed: refusals come no faster than that. */
  rest(): Promise<void>;
  /** Whether a pause may be cut short: once a second. */
  mayCutShort(): boolean;
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
      if (now >= cutShortAt && now < cutShortAt + shortestDelay) return false;
      cutShortAt = now;
      return true;
    },
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
