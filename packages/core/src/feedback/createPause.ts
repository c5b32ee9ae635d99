import type { Clock } from './outbox.ts';
import { retryDelay } from './retryDelay.ts';

/** The growing pause between failed attempts. */
export interface Pause {
  /** Calls back after a pause that grows with each failure in a row; never once closed. */
  begin(retryAfter: string | null, callback: () => void): void;
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
  let callOff = (): void => undefined;
  return {
    begin(retryAfter, callback) {
      failures += 1;
      const delay = retryDelay({ failures, retryAfter, now: clock.now(), random: random() });
      if (!closed) callOff = clock.after(delay, callback);
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
