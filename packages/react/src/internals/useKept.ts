'use client';
import { useRef } from 'react';
import { keepEqual } from '@credence-ui/core/response';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.ts';

/** The value with the very objects that are on the page where nothing about them changed, so that nothing is rendered again for a copy. */
export function useKept<Value>(value: Value): Value {
  const shown = useRef(value);
  const kept = keepEqual(shown.current, value);
  // What is on the page counts, not what was only rendered.
  useIsomorphicLayoutEffect(() => {
    shown.current = kept;
  });
  return kept;
}
