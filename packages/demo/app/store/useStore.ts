import { useSyncExternalStore } from 'react';
import type { Store } from './createStore.ts';

/** The store's value, followed. */
export function useStore<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot);
}
