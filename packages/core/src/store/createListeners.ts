import { callApart } from './callApart.ts';

/** Those who follow a store. */
export interface Listeners {
  /** Calls `listener` at each change; the returned function ends that. */
  subscribe(listener: () => void): () => void;
  /** Tells everyone. What one of them throws is reported, and stops neither the others nor the store. */
  notify(): void;
}

/** The listeners of one external store, each called on its own. */
export function createListeners(): Listeners {
  const listeners = new Set<() => void>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    notify: () => listeners.forEach(callApart),
  };
}
