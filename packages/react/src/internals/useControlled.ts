'use client';
import { useCallback, useState } from 'react';

/** One value that the caller controls when `value` is given and that we keep otherwise, beginning with `initial`. */
export function useControlled<Value>(
  value: Value | undefined,
  initial: Value,
): readonly [Value, (next: Value) => void] {
  const [kept, setKept] = useState(initial);
  const controlled = value !== undefined;
  const set = useCallback(
    (next: Value) => {
      if (!controlled) setKept(() => next);
    },
    [controlled],
  );
  return [controlled ? value : kept, set];
}
