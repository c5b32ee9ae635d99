import type { Ref, RefCallback } from 'react';

const merged = new WeakMap<object, WeakMap<object, RefCallback<unknown>>>();

/** One ref that fills both. The same pair gives the same function, so React does not detach it on every render. */
export function mergeRefs<Value>(
  first: Ref<Value> | undefined,
  second: Ref<Value> | undefined,
): Ref<Value> | undefined {
  if (!first || !second || first === second) return first ?? second;
  const known = merged.get(first)?.get(second);
  if (known) return known;
  const both = fillBoth(first, second);
  const bySecond = merged.get(first) ?? new WeakMap<object, RefCallback<unknown>>();
  merged.set(first, bySecond.set(second, both));
  return both;
}

function fillBoth<Value>(first: Ref<Value>, second: Ref<Value>): RefCallback<Value> {
  const cleanups: (() => void)[] = [];
  return (value) => {
    if (value === null) return release(cleanups);
    for (const ref of [first, second]) cleanups.push(fill(ref, value));
  };
}

function fill<Value>(ref: Ref<Value>, value: Value): () => void {
  if (typeof ref === 'function') {
    const cleanup = ref(value);
    return typeof cleanup === 'function' ? cleanup : () => void ref(null);
  }
  if (ref) ref.current = value;
  return () => {
    if (ref) ref.current = null;
  };
}

function release(cleanups: (() => void)[]): void {
  for (const cleanup of cleanups.splice(0)) cleanup();
}
