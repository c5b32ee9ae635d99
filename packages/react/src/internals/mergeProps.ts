import { clsx } from 'clsx';
import type { CSSProperties } from 'react';

type Props = Record<string, unknown>;
type Handler = (...args: unknown[]) => unknown;

/** Merges the caller's props over ours: handlers run theirs first and ours unless prevented, classes and styles join. */
export function mergeProps(ours: Props, theirs: Props): Props {
  const merged: Props = { ...ours };
  for (const [key, value] of Object.entries(theirs)) {
    if (value === undefined) continue;
    merged[key] = mergeOne(key, ours[key], value);
  }
  return merged;
}

function mergeOne(key: string, ours: unknown, theirs: unknown): unknown {
  if (key === 'className') return clsx(ours as string, theirs as string) || undefined;
  if (key === 'style') return { ...(ours as CSSProperties), ...(theirs as CSSProperties) };
  if (/^on[A-Z]/.test(key) && typeof ours === 'function' && typeof theirs === 'function')
    return chain(ours as Handler, theirs as Handler);
  return theirs;
}

function chain(ours: Handler, theirs: Handler): Handler {
  return (...args) => {
    theirs(...args);
    const event = args[0] as { defaultPrevented?: boolean } | undefined;
    if (!event?.defaultPrevented) ours(...args);
  };
}
