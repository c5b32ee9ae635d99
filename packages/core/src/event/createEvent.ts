import type { CredenceEvent, EventBase, EventBody } from './event.ts';
import { uuidv7 } from './uuidv7.ts';
import type { Sources } from './uuidv7.ts';

/** What the product knows about the run in which something happened. */
export type EventContext = Omit<EventBase, 'id' | 'at'>;

/**
 * Records an act under an id minted now. Nothing is added to what was given: no text travels unless `body` has it.
 * Servers and tests may give their own clock and chance.
 */
export function createEvent(
  body: EventBody,
  context: EventContext,
  { now, random }: Sources = { now: Date.now, random: Math.random },
): CredenceEvent {
  const time = now();
  const id = uuidv7({ now: () => time, random });
  return { ...body, ...context, id, at: new Date(time).toISOString() };
}
