import type { DraftRecord } from '@credence-ui/draft';
import { openStore } from '../openStore.ts';

/** Values by the id of a draft and the page that wrote them, in IndexedDB or in memory. */
export interface Shelf {
  /** Everything, or what is there of one draft. */
  read(id?: string): Promise<readonly (readonly [key: unknown, value: unknown])[]>;
  put(record: DraftRecord): Promise<void>;
  /** Changes values in one step that no other page comes between; `undefined` takes one away. */
  revise(change: (value: unknown) => unknown, id?: string): Promise<void>;
}

const store = 'drafts';

/** A shelf in the database `name`; `onMemory` is called when that is not available. */
export function createShelf(name: string, onMemory: () => void): Shelf {
  const open = openStore(name, store, 'what is typed into drafts');
  const memory = createMemoryShelf();
  const database = async () => {
    const db = await open();
    if (!db) onMemory();
    return db;
  };
  return {
    async read(id) {
      const db = await database();
      if (!db) return memory.read(id);
      const transaction = db.transaction(store);
      const range = rangeOf(id);
      const [keys, values] = await Promise.all([
        transaction.store.getAllKeys(range),
        transaction.store.getAll(range),
      ]);
      return keys.map((key, at) => [key, values[at]] as const);
    },
    async put(record) {
      const db = await database();
      if (!db) return memory.put(record);
      const transaction = db.transaction(store, 'readwrite');
      const put = transaction.store.put(record, [record.id, record.tab]);
      // A page that is being left would not live to see the browser commit by itself.
      transaction.commit();
      await Promise.all([put, transaction.done]);
    },
    async revise(change, id) {
      const db = await database();
      if (!db) return memory.revise(change, id);
      const transaction = db.transaction(store, 'readwrite');
      for await (const cursor of transaction.store.iterate(rangeOf(id))) {
        const value: unknown = cursor.value;
        const next = change(value);
        if (next === undefined) void cursor.delete();
        else if (next !== value) void cursor.update(next);
      }
      await transaction.done;
    },
  };
}

/** Keys are `[id, tab]`, and a list sorts after every text. */
function rangeOf(id: string | undefined): IDBKeyRange | null {
  return id === undefined ? null : IDBKeyRange.bound([id], [id, []]);
}

function createMemoryShelf(): Shelf {
  const values = new Map<string, { readonly id: string; readonly value: unknown }>();
  const find = (id?: string) =>
    [...values].filter(([, entry]) => id === undefined || entry.id === id);
  return {
    read: async (id) => find(id).map(([key, { value }]) => [key, value] as const),
    async put(record) {
      values.set(JSON.stringify([record.id, record.tab]), { id: record.id, value: record });
    },
    async revise(change, id) {
      for (const [key, entry] of find(id)) {
        const value = change(entry.value);
        if (value === undefined) values.delete(key);
        else values.set(key, { ...entry, value });
      }
    },
  };
}
