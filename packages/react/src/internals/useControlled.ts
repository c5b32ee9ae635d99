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

/**
 * A value that belongs to one answer: another answer begins with `initial`, and going back to the first finds what was
 * there. What is set late, after a request, still goes to the answer that it was about.
 */
export function useAnswerState<Value>(
  answerId: string,
  initial: Value,
): readonly [Value, (next: Value) => void] {
  const [values, setValues] = useState<ReadonlyMap<string, Value>>(none);
  const set = useCallback(
    (next: Value) => setValues((before) => new Map(before).set(answerId, next)),
    [answerId],
  );
  // What was set may itself be undefined or null.
  const value = values.has(answerId) ? (values.get(answerId) as Value) : initial;
  return [value, set];
}

const none: ReadonlyMap<string, never> = new Map<string, never>();
