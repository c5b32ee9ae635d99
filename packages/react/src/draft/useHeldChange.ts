'use client';
import { useEffect, useMemo, useState } from 'react';
import type { Hunk } from '@credence-ui/draft/changes';
import type { HeldChange } from './markBoard.ts';
import { useDraftParts } from './DraftContext.ts';

/** The changes of a text, and which of them it is without. */
interface Listed {
  readonly hunks: readonly Hunk[];
  readonly off: ReadonlySet<string>;
  readonly text: string;
}

/** Has the editor draw the change in hand; given the id of one, or `null` when it is left. */
export function useHeldChange({ hunks, off, text }: Listed) {
  const { board } = useDraftParts('Changes');
  const [inHand, setInHand] = useState<string | null>(null);
  const held = useMemo(
    () => findHeld({ id: inHand, hunks, off, text }),
    [inHand, hunks, off, text],
  );
  // Syncs with the editor, which is another part.
  useEffect(() => board.hold(held), [board, held]);
  useEffect(() => () => board.hold(null), [board]);
  return setInHand;
}

/** Where the words of a change stand now: the new ones, or the old ones where it was taken back. */
function findHeld({
  id,
  hunks,
  off,
  text,
}: Listed & { readonly id: string | null }): HeldChange | null {
  let by = 0;
  for (const hunk of hunks) {
    const words = off.has(hunk.id) ? hunk.removed : hunk.inserted;
    const start = hunk.before.start + by;
    if (hunk.id === id) return { kind: 'change', id, start, end: start + words.length, text };
    by += words.length - hunk.removed.length;
  }
  return null;
}
