'use client';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * A value that is read on from the one that is on the page. Rendering writes nothing: what React renders and throws away
 * leaves the page's value as it was. `read` gives the value itself back where nothing changed.
 */
export function useGrown<Value>(read: (before: Value | null) => Value): Value {
  const shown = useRef<Value | null>(null);
  const value = read(shown.current);
  useIsomorphicLayoutEffect(() => {
    shown.current = value;
  }, [value]);
  return value;
}

/** The very data that are on the page while they say the same, so that nothing is rendered again for a copy. */
export function useKept<Value>(value: Value): Value {
  const shown = useRef(value);
  const { current } = shown;
  const same = current === value || JSON.stringify(current) === JSON.stringify(value);
  const kept = same ? current : value;
  // What is on the page counts, not what was only rendered.
  useIsomorphicLayoutEffect(() => {
    shown.current = kept;
  }, [kept]);
  return kept;
}

/** A function whose identity never changes and that runs the latest `handler`. Call it from events and effects, not in render. */
export function useEventCallback<Args extends readonly unknown[], Result>(
  handler: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(handler);
  useIsomorphicLayoutEffect(() => {
    latest.current = handler;
  }, [handler]);
  return useCallback((...args: Args) => latest.current(...args), []);
}

/** `useLayoutEffect` in a browser; on a server, where React 18 warns about it, an effect that never runs. */
export const useIsomorphicLayoutEffect =
  typeof document === 'undefined' ? useEffect : useLayoutEffect;
