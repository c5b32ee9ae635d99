'use client';
import { useDeferredValue } from 'react';
import { createListeners } from '@credence-ui/core/store';
import type { Draft, DraftSnapshot } from '@credence-ui/draft';
import { useStore } from '../internals/useStore.ts';
import type { Store } from '../internals/useStore.ts';

/** Follows the draft as it was when typing paused; what is shown of it is rendered after the key. */
export function useSettled(draft: Draft): DraftSnapshot {
  return useDeferredValue(useStore(settledOf(draft)));
}

/**
 * The draft as it was when typing paused, for what compares and searches its text: a short text is followed key by key, a long one
 * once no key came for a moment. One store for all who follow a draft.
 */
export function settledOf(draft: Draft): Store<DraftSnapshot> {
  const known = stores.get(draft) ?? createSettled(draft);
  stores.set(draft, known);
  return known;
}

const stores = new WeakMap<Draft, Store<DraftSnapshot>>();

/** UTF-16 code units of both texts; fewer are compared within a fraction of a frame. */
const long = 8_000;

/** In milliseconds; between two words most people take longer. */
const pause = 150;

function createSettled(draft: Draft): Store<DraftSnapshot> {
  const { subscribe, notify } = createListeners();
  let settled = draft.getSnapshot();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let [followers, stop] = [0, () => {}];
  const settle = (): void => {
    clearTimeout(timer);
    settled = draft.getSnapshot();
    notify();
  };
  const follow = (): void => {
    const snapshot = draft.getSnapshot();
    if (!isTyped(settled, snapshot)) return settle();
    clearTimeout(timer);
    timer = setTimeout(settle, pause);
  };
  return {
    subscribe(listener) {
      if (followers++ === 0) {
        settled = draft.getSnapshot();
        stop = draft.subscribe(follow);
      }
      const end = subscribe(listener);
      return () => {
        end();
        if (--followers > 0) return;
        stop();
        clearTimeout(timer);
      };
    },
    getSnapshot() {
      if (followers === 0) settled = draft.getSnapshot();
      return settled;
    },
  };
}

/** Whether only a long text is another one. */
function isTyped(before: DraftSnapshot, { original, current }: DraftSnapshot): boolean {
  const isLong = original.length + current.length > long;
  return isLong && original === before.original && current !== before.current;
}
