/** A value that others follow: what `useSyncExternalStore` asks for. */
export interface Store<Value> {
  subscribe(this: void, listener: () => void): () => void;
  getSnapshot(this: void): Value;
}

/** A store whose owner can replace the value. */
export interface OwnStore<Value> extends Store<Value> {
  set(this: void, value: Value): void;
}

/** A store that begins with `value`. */
export function createStore<Value>(value: Value): OwnStore<Value> {
  const listeners = new Set<() => void>();
  let current = value;
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => current,
    set: (next) => {
      if (Object.is(next, current)) return;
      current = next;
      for (const listener of listeners) listener();
    },
  };
}
