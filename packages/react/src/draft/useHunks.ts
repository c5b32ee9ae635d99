'use client';
import { useMemo } from 'react';
import type { DraftSnapshot } from '@credence-ui/draft';
import { changesOf, rebuild } from '@credence-ui/draft/changes';
import type { Hunk } from '@credence-ui/draft/changes';
import { useDraftParts, useDraftValue } from './DraftContext.ts';
import type { HunkSession } from './DraftContext.ts';

/** The changes between two texts, each of which can be taken back and brought back. */
export interface Hunks extends Pick<HunkSession, 'original' | 'text' | 'hunks'> {
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
 * back. The list may be of a draft that lags behind the keys; nothing is changed by such a one.
 */
export function useHunks({ original, current }: DraftSnapshot): Hunks {
  const { draft, keepHunks } = useDraftParts('Changes');
  const kept = useDraftValue(({ hunkSession }) => hunkSession);
  const begun = useMemo(() => begin(original, current), [original, current]);
  const session = kept ?? begun;
  const off = session.steps[session.at] ?? none;
  const go = (steps: HunkSession['steps'], at: number): string | null => {
    const { hunks, text: listed } = session;
    if (listed !== draft.getSnapshot().current) return null;
    const on = hunks.filter(({ id }) => !steps[at]?.has(id)).map(({ id }) => id);
    const text = rebuild(session.original, hunks, on);
    keepHunks({ ...session, steps, at, text });
    return text;
  };
  const { steps, at } = session;
  return {
    original: session.original,
    text: session.text,
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
