import { systemAfter } from '../request/postJson.ts';
import type { Clock } from './outbox.ts';

/** The machine's own clock and timers. */
export const systemClock: Clock = {
  now: Date.now,
  after: systemAfter,
};
