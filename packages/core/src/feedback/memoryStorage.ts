import type { OutboxRecord, OutboxStorage } from './outbox.ts';

/** A storage that lasts as long as the page: for servers, tests, and browsers that refuse to store. */
export function memoryStorage(): OutboxStorage {
  const records = new Map<string, OutboxRecord>();
  return {
    put(record) {
      records.set(record.id, record);
      return Promise.resolve();
    },
    list: () => Promise.resolve([...records.values()]),
    remove(ids) {
      ids.forEach((id) => records.delete(id));
      return Promise.resolve();
    },
    isDurable: () => false,
  };
}
