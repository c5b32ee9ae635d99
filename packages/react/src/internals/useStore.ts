'use client';
import { useCallback, useSyncExternalStore } from 'react';

/** The shape of every external store: drafts, hand-offs, outboxes. */
export interface Store<Snapshot> {
  subscribe(listener: () => void): () => void;
  getSnapshot(): Snapshot;
}

/** Follows an external store; the same snapshot serves the server. */
export function useStore<Snapshot>(store: Store<Snapshot>): Snapshot {
  const subscribe = useCallback((listener: () => void) => store.subscribe(listener), [store]);
  const getSnapshot = useCallback(() => store.getSnapshot(), [store]);
  return useSyncExternalStore(subscribe, getSnapshot, getSnapshot);
}

/**
 * What `select` reads of an external store's snapshot; renders again only when that is another value: a plain one, or one that the
 * snapshot keeps.
 */
export function useStoreValue<Snapshot, Value>(
  store: Store<Snapshot>,
  select: (snapshot: Snapshot) => Value,
): Value {
  const subscribe = useCallback((listener: () => void) => store.subscribe(listener), [store]);
  const read = () => select(store.getSnapshot());
  return useSyncExternalStore(subscribe, read, read);
}
