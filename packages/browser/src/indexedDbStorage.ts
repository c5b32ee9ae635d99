import { memoryStorage } from '@credence-ui/core/feedback';
import type { OutboxStorage } from '@credence-ui/core/feedback';
import { openOutboxStore } from './openOutboxStore.ts';

/**
 * Keeps an outbox in IndexedDB, so that feedback survives closing the page. Where IndexedDB is missing or blocked it
 * works in memory, as its `isDurable` then says, and warns once in development.
 */
export function indexedDbStorage(name: string): OutboxStorage {
  const memory = memoryStorage();
  const open = openOutboxStore(name, 'outbox');
  let durable = true;

  return {
    async put(record) {
      const use = await open();
      durable = use !== null;
      if (!use) return memory.put(record);
      await use('readwrite', (store) => store.put(record, record.id));
    },
    async list() {
      const use = await open();
      if (!use) return memory.list();
      return use<readonly unknown[]>('readonly', (store) => store.getAll());
    },
    async page(after, limit) {
      const use = await open();
      if (!use) return { records: await memory.list(), next: undefined };
      return use('readonly', (store) => {
        const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
        const [values, keys] = [store.getAll(range, limit), store.getAllKeys(range, limit)];
        return {
          get result() {
            const next = keys.result.length < limit ? undefined : keys.result.at(-1);
            return { records: values.result as readonly unknown[], next };
          },
        };
      });
    },
    async read(ids) {
      const use = await open();
      // What only memory holds is never left to be read.
      if (!use) return [];
      return use('readonly', (store) => ({ result: findAll(store, ids) }));
    },
    async remove(ids) {
      const use = await open();
      if (!use) return memory.remove(ids);
      await use('readwrite', (store) => {
        ids.forEach((id) => store.delete(id));
        return { result: undefined };
      });
    },
    isDurable: () => durable,
  };
}

/** What was stored in a row lies in a row, as ids rise with time: one look finds it, and what is elsewhere is looked up one by one. */
function findAll(store: IDBObjectStore, ids: readonly string[]): readonly unknown[] {
  const found: unknown[] = [];
  const [first, ...others] = [...ids].sort();
  if (first === undefined) return found;
  const range = IDBKeyRange.bound(first, others.at(-1) ?? first);
  const keys = store.getAllKeys(range, ids.length);
  const values = store.getAll(range, ids.length);
  values.onsuccess = () => {
    const wanted = new Set<unknown>(ids);
    for (const [at, key] of keys.result.entries())
      if (wanted.delete(key)) found.push(values.result[at]);
    for (const id of wanted) {
      // They are the ids that were given.
      const one = store.get(id as string);
      one.onsuccess = () => void found.push(one.result);
    }
  };
  return found;
}
