import { memoryStorage } from '@credence-ui/core/feedback';
import type { OutboxStorage } from '@credence-ui/core/feedback';
import { openStore } from './openStore.ts';

const store = 'outbox';

/**
 * Keeps an outbox in IndexedDB, so that feedback survives closing the page. Where IndexedDB is missing or blocked it
 * works in memory, as its `isDurable` then says, and warns once in development.
 */
export function indexedDbStorage(name: string): OutboxStorage {
  const memory = memoryStorage();
  const database = openStore(name, store, 'unsent feedback');
  let durable = true;

  return {
    async put(record) {
      const db = await database();
      durable = db !== null;
      if (!db) return memory.put(record);
      await db.put(store, record, record.id);
    },
    async list() {
      const db = await database();
      if (!db) return memory.list();
      return db.getAll(store);
    },
    async page(after, limit) {
      const db = await database();
      if (!db) return { records: await memory.list(), next: undefined };
      const { store: records } = db.transaction(store);
      const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
      const [values, keys] = await Promise.all([
        records.getAll(range, limit),
        records.getAllKeys(range, limit),
      ]);
      return { records: values, next: keys.length < limit ? undefined : keys.at(-1) };
    },
    async read(ids) {
      const db = await database();
      // What only memory holds is never left to be read.
      if (!db) return [];
      const { store: records } = db.transaction(store);
      return Promise.all(ids.map((id) => records.get(id)));
    },
    async remove(ids) {
      const db = await database();
      if (!db) return memory.remove(ids);
      const transaction = db.transaction(store, 'readwrite');
      await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
    },
    isDurable: () => durable,
  };
}
