import type { Shelf } from '../store/createKept.ts';

/** A storage in memory, for tests that reload the page. */
export function createShelf(): Shelf {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
  };
}
