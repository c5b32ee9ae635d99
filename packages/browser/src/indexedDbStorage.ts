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
    async remove(ids) {
      const db = await database();
      if (!db) return memory.remove(ids);
      const transaction = db.transaction(store, 'readwrite');
      await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
    },
    isDurable: () => durable,
  };
}
