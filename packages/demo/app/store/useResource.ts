import { useEffect } from 'react';
import type { Resource, ResourceState } from './createResource.ts';
import { useStore } from './useStore.ts';

/** The resource's state; it is loaded on mount and again every `every` milliseconds while the page is visible and online. */
export function useResource<Value>(
  resource: Resource<Value>,
  every?: number,
): ResourceState<Value> {
  useEffect(() => {
    void resource.refresh();
    if (every === undefined) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && navigator.onLine) void resource.refresh();
    }, every);
    return () => {
      clearInterval(timer);
    };
  }, [resource, every]);
  return useStore(resource);
}
