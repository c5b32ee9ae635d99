import { createStore } from '../store/createStore.ts';
import type { Store } from '../store/createStore.ts';

/** The time as a store that moves every `step` milliseconds while somebody looks. */
export function createClock(now: () => number, step: number): Store<number> {
  const store = createStore(now());
  let watchers = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    getSnapshot: store.getSnapshot,
    subscribe: (listener) => {
      const leave = store.subscribe(listener);
      if (++watchers === 1)
        timer = setInterval(() => {
          store.set(now());
        }, step);
      return () => {
        leave();
        if (--watchers === 0) clearInterval(timer);
      };
    },
  };
}
