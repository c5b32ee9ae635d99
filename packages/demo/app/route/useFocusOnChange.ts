import { useRef } from 'react';
import type { RefObject } from 'react';
import { useChange } from './useChange.ts';

/** Moves the focus to the element when `key` becomes another one; who acts beside the element, in its parent, keeps theirs. */
export function useFocusOnChange<Target extends HTMLElement>(
  key: string | null,
): RefObject<Target | null> {
  const target = useRef<Target>(null);
  useChange(key, (now) => {
    const beside = target.current?.parentElement?.contains(document.activeElement) ?? false;
    if (now !== null && !beside) target.current?.focus();
  });
  return target;
}
