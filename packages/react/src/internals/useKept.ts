'use client';
import { useRef } from 'react';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.ts';

/** The very data that are on the page while they say the same, so that nothing is rendered again for a copy. */
export function useKept<Value>(value: Value): Value {
  const shown = useRef(value);
  const kept = isSame(shown.current, value) ? shown.current : value;
  // What is on the page counts, not what was only rendered.
  useIsomorphicLayoutEffect(() => {
    shown.current = kept;
  });
  return kept;
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
