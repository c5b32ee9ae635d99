import { memoryStorage } from '@credence-ui/core/feedback';
import type { OutboxStorage } from '@credence-ui/core/feedback';
import { warnOnce } from '@credence-ui/core/store';
import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';

const store = 'outbox';

/**
 * Keeps an outbox in IndexedDB, so that feedback survives closing the page. Where IndexedDB is missing or blocked it
 * works in memory, as its `isDurable` then says, and warns once in development.
 */
export function indexedDbStorage(name: string): OutboxStorage {
  const memory = memoryStorage();
  let durable = true;
  let opened: Promise<IDBPDatabase | null> | null = null;
  const database = () =>
    (opened ??= open(name, () => {
      opened = null;
    }));

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

/** `onClose` is called when the browser, or a page that deletes the database, closes the connection; the next use opens another. */
async function open(name: string, onClose: () => void): Promise<IDBPDatabase | null> {
  try {
    return await openDB(name, 1, {
      upgrade: (db) => void db.createObjectStore(store),
      blocking: (_current, _blocked, event) => {
        onClose();
        // The event of an open connection is dispatched at that connection.
        (event.target as IDBDatabase).close();
      },
      terminated: onClose,
    });
  } catch {
    warnOnce(
      'Credence: IndexedDB is not available, so unsent feedback is kept in memory only. Allow storage for this site to keep it.',
    );
    return null;
  }
}
