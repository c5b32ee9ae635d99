import { useEffect } from 'react';
import type { After } from './after.ts';
import type { Resource, ResourceState } from './createResource.ts';
import { useStore } from './useStore.ts';

/**
 * The resource's state, loaded on mount and again `every` milliseconds after the last answer: one request at a time, none
 * while the page is hidden or offline, and at once when somebody looks again.
 */
export function useWatched<Value>(
  resource: Resource<Value>,
  { every, after }: { readonly every: number; readonly after: After },
): ResourceState<Value> {
  useEffect(() => watch(resource, every, after), [resource, every, after]);
  return useStore(resource);
}

function watch(resource: Resource<unknown>, every: number, after: After): () => void {
  let cancel: () => void = () => undefined;
  let isAsking = false;
  let isLeft = false;
  const isWatched = () => !isLeft;
  const ask = async () => {
    cancel();
    if (!isWatched() || isAsking || !isSeen()) return;
    isAsking = true;
    await resource.refresh();
    isAsking = false;
    if (isWatched()) cancel = after(every, () => void ask());
  };
  const look = () => void ask();
  document.addEventListener('visibilitychange', look);
  window.addEventListener('online', look);
  look();
  return () => {
    isLeft = true;
    cancel();
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('online', look);
  };
}

function isSeen(): boolean {
  return document.visibilityState === 'visible' && navigator.onLine;
}
