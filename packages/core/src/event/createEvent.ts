import type { CredenceEvent, EventBase, EventBody } from './event.ts';
import { uuidv7 } from './uuidv7.ts';
import type { Sources } from './uuidv7.ts';

/** What the product knows about the run in which something happened. */
export type EventContext = Omit<EventBase, 'id' | 'at'>;

/**
 * Records an act under an id minted now. Nothing is added to what was given: no text travels unless `body` has it. `id` tells
 * the order of acts; `at` is the time as the clock says it, which may be set back.
 * Servers and tests may give their own clock and chance.
 */
export function createEvent(
  body: EventBody,
  context: EventContext,
  sources: Sources = { now: Date.now, random: Math.random },
): CredenceEvent {
  const id = uuidv7(sources);
  return { ...body, ...context, id, at: new Date(sources.now()).toISOString() };
}
