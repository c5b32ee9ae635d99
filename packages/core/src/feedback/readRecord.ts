import { isEvent } from '../event/isEvent.ts';
import type { OutboxRecord } from './storage.ts';

/** A stored entry as a record; `null` when it is corrupt, so that one bad entry does not stop the rest. */
export function readRecord(stored: unknown): OutboxRecord | null {
  if (typeof stored !== 'object' || stored === null) return null;
  // An object's fields are unknown until checked, which is what this type says.
  const { id, sequence, event, rejected } = stored as Readonly<Record<string, unknown>>;
  if (!isEvent(event) || event.id !== id) return null;
  if (typeof sequence !== 'number' || !Number.isSafeInteger(sequence)) return null;
  const record = { id: event.id, sequence, event };
  return typeof rejected === 'string' ? { ...record, rejected } : record;
}
