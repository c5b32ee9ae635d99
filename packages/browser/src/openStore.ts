import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import { openOnce } from './openOnce.ts';

/**
 * Opens a database with one store when it is first asked for, and again after the browser closed it. `null` where IndexedDB is
 * missing or blocked; `what` is then kept in memory only, which is said once in development.
 */
export function openStore(name: string, store: string, what: string): OpenStore {
  return openOnce((onClose) => open(name, store, onClose), what);
}

/** The database, opened once. */
export type OpenStore = () => Promise<IDBPDatabase | null>;

/** `onClose` is called when the browser, or a page that deletes the database, closes the connection; the next use opens another. */
async function open(name: string, store: string, onClose: () => void): Promise<IDBPDatabase> {
  return openDB(name, 1, {
    upgrade: (db) => void db.createObjectStore(store),
    blocking: (_current, _blocked, event) => {
      onClose();
      // The event of an open connection is dispatched at that connection.
      (event.target as IDBDatabase).close();
    },
    terminated: onClose,
  });
}
