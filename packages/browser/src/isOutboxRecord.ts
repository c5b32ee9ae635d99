import { isEvent } from '@credence-ui/core/event';
import type { OutboxRecord } from '@credence-ui/core/feedback';

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
