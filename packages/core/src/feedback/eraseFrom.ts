import { isRecord } from '../event/isRecord.ts';
import type { OutboxStorage } from './outbox.ts';

/** What is to be forgotten: all about one answer, or all of one session. */
export type Erased = { readonly responseId: string } | { readonly sessionId: string };

/**
 * Deletes from the storage of an outbox what waits about an answer or of a session, refused events and broken records included, and
 * returns how many went. An outbox that is open on it sends what it has read; close it before. Rejects when storage does.
 */
export async function eraseFrom(
  storage: Pick<OutboxStorage, 'list' | 'remove'>,
  erased: Erased,
): Promise<number> {
  const ids = (await storage.list()).flatMap((record) => readMatch(record, erased));
  if (ids.length > 0) await storage.remove(ids);
  return ids.length;
}

/** Records of other releases, which nothing else reads, may hold what is to go too. */
function readMatch(record: unknown, erased: Erased): readonly string[] {
  const { id, event } = readFields(record);
  const { responseId, sessionId } = readFields(event);
  const isMeant =
    'responseId' in erased ? responseId === erased.responseId : sessionId === erased.sessionId;
  return isMeant && typeof id === 'string' ? [id] : [];
}

function readFields(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
