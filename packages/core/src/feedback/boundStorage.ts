import { within } from '../request/within.ts';
import type { Clock, OutboxStorage } from './outbox.ts';

/** Milliseconds after which an operation of the storage counts as failed. */
const longest = 3_000;

/** A storage each of whose operations settles: it rejects after 3 seconds, with one warning in development, and at once where the storage throws. */
export function boundStorage(storage: OutboxStorage, { after }: Clock): Required<OutboxStorage> {
  let warned = isProduction();
  const warn = (): void => {
    if (warned) return;
    warned = true;
    console.warn(
      'Credence: the storage of the outbox does not answer, so unsent events are kept in memory only. Check that no other page blocks it.',
    );
  };
  const bound = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await within(after, longest, work);
    } catch (error) {
      if (error instanceof Error && error.message === 'timeout') warn();
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

declare const process: { readonly env?: { readonly NODE_ENV?: string } } | undefined;

function isProduction(): boolean {
  return typeof process !== 'undefined' && process.env?.NODE_ENV === 'production';
}
