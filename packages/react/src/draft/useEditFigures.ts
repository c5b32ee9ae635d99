'use client';
import { useEffect, useState } from 'react';
import type { Draft, EditStatistics } from '@credence-ui/draft';
import { useStore } from '../internals/useStore.ts';

/** How much a person changed, to be shown while they type. */
export interface EditFigures {
  /** Of the text as it was counted last. */
  readonly statistics: EditStatistics;
  /** True while the text has changed since. */
  readonly isCounting: boolean;
}

/**
 * Figures of a draft that cost a key nothing: those of a long text stay as they are, and count as being counted, until the browser
 * has time. What is recorded of a draft, as when it is approved, is of the text as it is: `draft.getSnapshot().statistics`.
 *
 * @example
 * const { statistics, isCounting } = useEditFigures(draft);
 */
export function useEditFigures(draft: Draft): EditFigures {
  const snapshot = useStore(draft);
  const { original, current } = snapshot;
  const [counted, setCounted] = useState({ draft, snapshot });
  const isOther = counted.draft !== draft || counted.snapshot.original !== original;
  const isBehind = isOther || counted.snapshot.current !== current;
  const canWait = !isOther && original.length + current.length > long;
  if (isBehind && !canWait) setCounted({ draft, snapshot });
  const isCounting = isBehind && canWait;
  // Waits for the browser, which draws the key first.
  useEffect(
    () => (isCounting ? whenIdle(() => setCounted({ draft, snapshot })) : undefined),
    [isCounting, draft, snapshot],
  );
  const { statistics } = isCounting ? counted.snapshot : snapshot;
  return { statistics, isCounting };
}

/** UTF-16 code units of both texts; fewer are counted within a fraction of a frame. */
const long = 40_000;

/** Runs `work` once nothing else is to be done. Safari has no idle time to ask for. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 200);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work, { timeout: 1_000 });
  return () => cancelIdleCallback(asked);
}
