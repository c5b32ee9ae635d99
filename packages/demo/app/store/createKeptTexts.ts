import { createKept } from './createKept.ts';
import type { Shelf } from './createKept.ts';
import type { Store } from './createStore.ts';

/** Texts that a person is writing, by what they are for; they survive a reload. */
export interface KeptTexts extends Store<Readonly<Record<string, string>>> {
  /** Keeps a text. Beyond a hundred, the one that was left longest goes. */
  keep(this: void, key: string, text: string): void;
  drop(this: void, key: string): void;
}

/** Texts kept on `shelf` under `name`. Another tab's are read anew before each change, so that none of them is lost. */
export function createKeptTexts(shelf: Shelf | null, name: string): KeptTexts {
  const { set, ...store } = createKept(shelf, name, readTexts);
  const without = (key: string): (readonly [string, string])[] => {
    const stored = createKept(shelf, name, (value) => value && readTexts(value)).getSnapshot();
    const texts = stored ?? store.getSnapshot();
    return Object.entries(texts).filter(([known]) => known !== key);
  };
  return {
    ...store,
    keep: (key, text) => {
      set(Object.fromEntries([...without(key), [key, text] as const].slice(-most)));
    },
    drop: (key) => {
      if (key in store.getSnapshot()) set(Object.fromEntries(without(key)));
    },
  };
}

const most = 100;

function readTexts(stored: unknown): Readonly<Record<string, string>> {
  if (typeof stored !== 'object' || stored === null) return {};
  const texts = Object.entries(stored).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(texts);
}
