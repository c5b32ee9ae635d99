import type { CSSProperties } from 'react';

type Handler = (...args: readonly unknown[]) => unknown;

/** Merges the caller's props over ours: their handlers run first and may prevent ours, classes and styles join. */
export function mergeProps(
  ours: Readonly<Record<string, unknown>>,
  theirs: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...ours };
  for (const [key, value] of Object.entries(theirs)) {
    if (value === undefined) continue;
    merged[key] = mergeProp(key, ours[key], value);
  }
  return merged;
}

function mergeProp(key: string, ours: unknown, theirs: unknown): unknown {
  if (key === 'className') return joinClasses(ours, theirs);
  if (key === 'style') return { ...asStyle(ours), ...asStyle(theirs) };
  if (/^on[A-Z]/.test(key) && isHandler(ours) && isHandler(theirs)) return chain(ours, theirs);
  return theirs;
}

function joinClasses(ours: unknown, theirs: unknown): string | undefined {
  const classes = [ours, theirs].filter((name) => typeof name === 'string' && name !== '');
  return classes.join(' ') || undefined;
}

function asStyle(value: unknown): CSSProperties {
  return typeof value === 'object' && value !== null ? value : {};
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

function chain(ours: Handler, theirs: Handler): Handler {
  return (...args) => {
    const result = theirs(...args);
    const prevented = isPrevented(args[0]);
    return prevented ? result : ours(...args);
  };
}

function isPrevented(event: unknown): boolean {
  return (
    typeof event === 'object' &&
    event !== null &&
    'defaultPrevented' in event &&
    event.defaultPrevented === true
  );
}
