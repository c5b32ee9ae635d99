import { createKept } from './createKept.ts';
import type { Shelf } from './createKept.ts';
import type { Store } from './createStore.ts';

/** Texts that a person is writing, by what they are for; they survive a reload. */
export interface KeptTexts extends Store<Readonly<Record<string, string>>> {
  /** Keeps a text. Beyond a hundred, the one that was left longest goes. */
  keep(this: void, key: string, text: string): void;
  /** Drops a text; where `text` is given, only while it is that, since another tab may have kept a newer one. */
  drop(this: void, key: string, text?: string): void;
  /** A text as this or another tab left it last. */
  find(this: void, key: string): string | undefined;
}

/** Texts kept on `shelf` under `name`. Another tab's are read anew before each change, so that none of them is lost. */
export function createKeptTexts(shelf: Shelf | null, name: string): KeptTexts {
  const { set, ...store } = createKept(shelf, name, readTexts);
  const readAnew = (): Readonly<Record<string, string>> => {
    const stored = createKept(shelf, name, (value) =>
      value === null ? null : readTexts(value),
    ).getSnapshot();
    return stored ?? store.getSnapshot();
  };
  const without = (key: string) => Object.entries(readAnew()).filter(([known]) => known !== key);
  return {
    ...store,
    keep: (key, text) => {
      set(Object.fromEntries([...without(key), [key, text] as const].slice(-most)));
    },
    drop: (key, text) => {
      if (!(key in store.getSnapshot())) return;
      const isOther = text !== undefined && readAnew()[key] !== text;
      if (!isOther) set(Object.fromEntries(without(key)));
    },
    find: (key) => readAnew()[key],
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
