import { createStore } from './createStore.ts';
import type { OwnStore } from './createStore.ts';

/** Where a kept value survives a reload; the browser's session or local storage. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** A store whose value survives a reload. When the shelf refuses, it works in memory; what does not read is replaced by `read(null)`. */
export function createKept<Value>(
  shelf: Shelf | null,
  key: string,
  read: (stored: unknown) => Value,
): OwnStore<Value> {
  const store = createStore(read(take(shelf, key)));
  return {
    ...store,
    set: (value) => {
      store.set(value);
      put(shelf, key, value);
    },
  };
}

function take(shelf: Shelf | null, key: string): unknown {
  try {
    const text = shelf?.getItem(key);
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

function put(shelf: Shelf | null, key: string, value: unknown): void {
  try {
    shelf?.setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden: the value stays in memory.
  }
}
