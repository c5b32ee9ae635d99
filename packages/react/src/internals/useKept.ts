'use client';
import { useRef } from 'react';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.ts';

/** The very data that are on the page while they say the same, so that nothing is rendered again for a copy. */
export function useKept<Value>(value: Value): Value {
  const shown = useRef(value);
  const { current } = shown;
  const same = current === value || JSON.stringify(current) === JSON.stringify(value);
  const kept = same ? current : value;
  // What is on the page counts, not what was only rendered.
  useIsomorphicLayoutEffect(() => {
    shown.current = kept;
  });
  return kept;
}
