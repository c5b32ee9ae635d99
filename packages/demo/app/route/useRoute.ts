import { useMemo, useSyncExternalStore } from 'react';
import { parseRoute } from './route.ts';
import type { Route } from './route.ts';

/** The current route, followed through links, back and forward. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, readHash);
  return useMemo(() => parseRoute(hash), [hash]);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
  };
}

function readHash(): string {
  return window.location.hash;
}
