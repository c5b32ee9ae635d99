import type { OutboxRecord, OutboxStorage } from './storage.ts';

/** A storage that lasts as long as the page: for servers, tests, and browsers that refuse to store. */
export function memoryStorage(): OutboxStorage {
  const records = new Map<string, OutboxRecord>();
  return {
    put: async (record) => void records.set(record.id, record),
    list: async () => [...records.values()],
    remove: async (ids) => ids.forEach((id) => records.delete(id)),
  };
}
