import { isEvent } from '../event/isEvent.ts';
import type { OutboxRecord } from './outbox.ts';

/** True for a stored record that is whole. Storage is shared with whatever else runs on the page, so it is checked. */
export function isOutboxRecord(value: unknown): value is OutboxRecord {
  if (typeof value !== 'object' || value === null) return false;
  // Its fields are unknown until checked, which is what this type says.
  const { id, sequence, event, rejected } = value as Readonly<Record<string, unknown>>;
  return (
    isEvent(event) &&
    event.id === id &&
    Number.isSafeInteger(sequence) &&
    (rejected === null || typeof rejected === 'string')
  );
}
