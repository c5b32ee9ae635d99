import { useSyncExternalStore } from 'react';

/** How a page looks: its colour scheme and its writing direction. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
}

let forced: Look | null = null;
const listeners = new Set<() => void>();

/** Gives every mounted page this look in place of its own, without mounting it again; `null` gives its own back. */
export function forceLook(look: Look | null): void {
  forced = look;
  for (const listener of listeners) listener();
}

/** The look that is forced, else `null`. */
export function useForcedLook(): Look | null {
  return useSyncExternalStore(subscribe, () => forced);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
