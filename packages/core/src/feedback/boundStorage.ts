import { within } from '../request/postJson.ts';
import { warnOnce } from '../store/warnOnce.ts';
import type { Clock, OutboxStorage } from './outbox.ts';

/** Milliseconds after which an operation of the storage counts as failed. */
const longest = 3_000;

/** A storage each of whose operations settles: it rejects after 3 seconds, with one warning in development, and at once where the storage throws. */
export function boundStorage(storage: OutboxStorage, { after }: Clock): Required<OutboxStorage> {
  const bound = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await within(after, longest, work);
    } catch (error) {
      if (error instanceof Error && error.message === 'timeout') warnOnce(unanswered);
      throw error;
    }
  };
  return {
    put: (record) => bound(() => storage.put(record)),
    list: () => bound(() => storage.list()),
    remove: (ids) => bound(() => storage.remove(ids)),
    isDurable: () => storage.isDurable?.() ?? true,
  };
}

const unanswered =
  'Credence: the storage of the outbox does not answer, so unsent events are kept in memory only. Check that no other page blocks it.';
