import { openOnce } from './openOnce.ts';

/** The one object store of a database, opened when it is first asked for; `null` where IndexedDB is missing or blocked. */
export function openOutboxStore(name: string, store: string): () => Promise<OutboxStore | null> {
  return openOnce(async (onClose) => {
    const database = await open(name, store, onClose);
    return <T>(mode: IDBTransactionMode, work: Work<T>) =>
      new Promise<T>((resolve, reject) => {
        const transaction = database.transaction(store, mode);
        const answer = work(transaction.objectStore(store));
        transaction.oncomplete = () => resolve(answer.result);
        // A full disk aborts without an error event; neither event comes after the other has settled this.
        transaction.onabort = () => reject(transaction.error ?? new Error(aborted));
      });
  }, 'unsent feedback');
}

const aborted = 'Credence: the browser gave up storing. Free some space for this site.';

/** Does work in one transaction and resolves to its answer once all is stored; else nothing is. */
export type OutboxStore = <T>(mode: IDBTransactionMode, work: Work<T>) => Promise<T>;

/** Asks a store; what it returns has the answer at the end of the transaction, as a request has. */
type Work<T> = (store: IDBObjectStore) => { readonly result: T };

/** `onClose` is called when the browser, or a page that deletes the database, closes the connection. */
function open(name: string, store: string, onClose: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => void request.result.createObjectStore(store);
    request.onerror = () => reject(request.error ?? new Error(aborted));
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = onClose;
      database.onversionchange = () => {
        onClose();
        database.close();
      };
      resolve(database);
    };
  });
}
