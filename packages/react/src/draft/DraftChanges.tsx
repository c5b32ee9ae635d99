'use client';
import type { ReactNode } from 'react';
import type { Change } from '@credence-ui/draft';
import { createLazyPart, usePreload } from '../internals/lazyPart.ts';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/draft.ts';
import { useDraftParts, useDraftValue } from './DraftContext.ts';
import { isEdited } from './draftStep.ts';
import type { HunkList } from './HunkList.tsx';
import { useSettled } from './useSettled.ts';

/** The changes with a button each, fetched once there are any. */
export const LazyHunks = /* @__PURE__ */ createLazyPart(async () => {
  const { HunkList } = await import('./HunkList.tsx');
  return HunkList;
}, PlainChanges);

/**
 * What a person changed, as deletions and insertions in the original's order; each can be taken back and brought back.
 *
 * @keyboard One stop of Tab; arrow keys, Home and End go from change to change, Enter and Space take one back or bring it back, Ctrl
 * or Cmd with Z and Y undo and redo that.
 * @example
 * <Draft.Root draft={draft} onSend={send}>
 *   <Draft.Editor />
 *   <Draft.Changes />
 * </Draft.Root>
 */
export const DraftChanges = /* @__PURE__ */ createPart<HTMLDivElement, DraftChanges.Props>(
  'Draft.Changes',
  function DraftChanges(props, ref) {
    const { draft } = useDraftParts('Changes');
    const takenBack = useDraftValue(({ hunkSession }) => hunkSession !== null);
    const messages = useWords(draftMessages);
    const compared = useSettled(draft);
    const edited = isEdited(compared);
    const listed = edited || takenBack;
    usePreload(LazyHunks, listed);
    return renderPart('div', props, {
      state: { edited },
      own: {
        'data-credence': 'draft-changes',
        role: 'group',
        'aria-label': messages.draftChanges,
        children: listed ? <LazyHunks compared={compared} /> : messages.draftUnchanged,
      },
      ref,
    });
  },
);

export declare namespace DraftChanges {
  type Props = PartProps<'div', State>;
  interface State {
    /** True when the text is not the original. */
    readonly edited: boolean;
  }
}

/** The changes as they are read, until their buttons are there. */
function PlainChanges({ compared: { original, current, changes } }: HunkList.Props) {
  return (
    <div dir="auto">{changes.map((change, index) => show(change, index, original, current))}</div>
  );
}

function show({ kind, before, after }: Change, key: number, old: string, now: string): ReactNode {
  const removed = old.slice(before.start, before.end);
  const added = now.slice(after.start, after.end);
  if (kind === 'delete') return <del key={key}>{removed}</del>;
  return kind === 'insert' ? <ins key={key}>{added}</ins> : added;
}
