import type { OutboxSnapshot } from './outbox.ts';

/**
 * Where one event stands: on its way, with the server (`saved`), kept on this device until the server can be reached
 * (`waiting`), lost when the page closes before that (`unsaved`), or refused by the server.
 */
export type EventStatus = 'saving' | 'saved' | 'waiting' | 'unsaved' | 'rejected';

/** Where an event stands that was given to the outbox. One that it does not hold counts as `saved`. Takes constant time. */
export function statusOf(
  { state, held }: Pick<OutboxSnapshot, 'state' | 'held'>,
  eventId: string,
): EventStatus {
  const place = held.get(eventId);
  if (place === undefined) return 'saved';
  if (place === 'rejected') return 'rejected';
  if (state === 'idle' || state === 'sending') return 'saving';
  return place === 'stored' ? 'waiting' : 'unsaved';
}
