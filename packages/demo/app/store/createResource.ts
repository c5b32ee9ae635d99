import { createStore } from './createStore.ts';
import type { Store } from './createStore.ts';
import { wordsOfError } from '../api/wordsOfError.ts';

/** Something that lives on the server, as a store. */
export interface Resource<Value> extends Store<ResourceState<Value>> {
  /** Loads it again; what is shown stays until the new value is there. Never rejects. */
  refresh(this: void): Promise<void>;
}

/** `value` is the last one that arrived, kept when a later load fails. */
export interface ResourceState<Value> {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly value: Value | null;
  readonly error: string | null;
}

/** A resource that `load` fetches. When loads overlap, the one asked for last wins. */
export function createResource<Value>(load: () => Promise<Value>): Resource<Value> {
  const empty: ResourceState<Value> = { status: 'loading', value: null, error: null };
  const { set, ...store } = createStore(empty);
  let latest = 0;
  return {
    ...store,
    async refresh() {
      const turn = ++latest;
      const next = await settled(load, () => store.getSnapshot().value);
      if (turn === latest) set(next);
    },
  };
}

async function settled<Value>(
  load: () => Promise<Value>,
  last: () => Value | null,
): Promise<ResourceState<Value>> {
  try {
    return { status: 'ready', value: await load(), error: null };
  } catch (error) {
    const reason = wordsOfError(error);
    return { status: 'failed', value: last(), error: reason };
  }
}
