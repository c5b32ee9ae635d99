import type { Clock } from './outbox.ts';

/** The machine's own clock and timers. */
export const systemClock: Clock = {
  now: Date.now,
  after(milliseconds, callback) {
    const handle = setTimeout(callback, milliseconds);
    return () => {
      clearTimeout(handle);
    };
  },
};
