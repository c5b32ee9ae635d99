import { within } from '../request/postJson.ts';
import { warnOnce } from '../store/warnOnce.ts';
import type { Clock, OutboxStorage } from './outbox.ts';

/** Milliseconds after which an operation of the storage counts as failed. */
const longest = 3_000;

/** A storage that always has pages; one that does not offer them is one page. */
export interface BoundStorage extends Required<Omit<OutboxStorage, 'list' | 'read'>> {
  /** Absent where nothing can be read on its own. */
  readonly read: OutboxStorage['read'];
}

/** A storage each of whose operations settles: it rejects after 3 seconds, with one warning in development, and at once where the storage throws. */
export function boundStorage(storage: OutboxStorage, { after }: Clock): BoundStorage {
  const bound = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await within(after, longest, work);
    } catch (error) {
      if (error instanceof Error && error.message === 'timeout') warnOnce(unanswered);
      throw error;
    }
  };
  const paged = hasPages(storage) ? storage : null;
  const list = async () => ({ records: await storage.list(), next: undefined });
  return {
    put: (record) => bound(() => storage.put(record)),
    page: (from, limit) => bound(() => paged?.page(from, limit) ?? list()),
    read: paged ? (ids) => bound(() => paged.read(ids)) : undefined,
    remove: (ids) => bound(() => storage.remove(ids)),
    isDurable: () => storage.isDurable?.() ?? true,
  };
}

function hasPages(storage: OutboxStorage): storage is PagedStorage {
  return storage.page !== undefined && storage.read !== undefined;
}

type PagedStorage = OutboxStorage & Required<Pick<OutboxStorage, 'page' | 'read'>>;

const unanswered =
  'Credence: the storage of the outbox does not answer, so unsent events are kept in memory only. Check that no other page blocks it.';
