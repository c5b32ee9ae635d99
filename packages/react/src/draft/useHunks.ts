'use client';
import { useMemo } from 'react';
import { changesOf, rebuild } from '@credence-ui/draft/changes';
import type { Hunk } from '@credence-ui/draft/changes';
import { useDraftContext } from './useDraft.ts';
import type { HunkSession } from './useHunkSession.ts';

/** The changes between two texts, each of which can be taken back and brought back. */
export interface Hunks {
  readonly hunks: readonly Hunk[];
  /** The ids of those that were taken back. */
  readonly off: ReadonlySet<string>;
  /** The text without a change, or with it again; both places of a moved sentence go together. `null` while the list lags. */
  readonly toggle: (hunk: Hunk) => string | null;
  /** The text before the last toggle; `null` where there was none. */
  readonly undo: () => string | null;
  /** The text after the toggle that was undone last; `null` where there was none. */
  readonly redo: () => string | null;
}

/**
 * Follows the changes of the draft. What was taken back stays in the list while nothing else is typed, so that it can be brought
 * back. The list may be of a text that lags behind the keys, `compared`; nothing is changed by such a one.
 */
export function useHunks(compared: string): Hunks {
  const { snapshot, hunkSession, keepHunks } = useDraftContext('Changes');
  const { original, current } = snapshot;
  const begun = useMemo(() => begin(original, compared), [original, compared]);
  const session = hunkSession ?? begun;
  const off = session.steps[session.at] ?? none;
  const go = (steps: HunkSession['steps'], at: number): string | null => {
    const { hunks } = session;
    if (session.text !== current) return null;
    const on = hunks.filter(({ id }) => !steps[at]?.has(id)).map(({ id }) => id);
    const text = rebuild(original, hunks, on);
    keepHunks({ ...session, steps, at, text });
    return text;
  };
  const { steps, at } = session;
  return {
    hunks: session.hunks,
    off,
    toggle: (hunk) => go([...steps.slice(0, at + 1), without(off, hunk)], at + 1),
    undo: () => (at > 0 ? go(steps, at - 1) : null),
    redo: () => (at + 1 < steps.length ? go(steps, at + 1) : null),
  };
}

const none: ReadonlySet<string> = new Set();

function begin(original: string, current: string): HunkSession {
  return { original, hunks: changesOf(original, current), steps: [none], at: 0, text: current };
}

function without(off: ReadonlySet<string>, { id, partner }: Hunk): ReadonlySet<string> {
  const next = new Set(off);
  for (const each of partner === undefined ? [id] : [id, partner])
    if (off.has(id)) next.delete(each);
    else next.add(each);
  return next;
}
