'use client';
import { useDeferredValue, useMemo } from 'react';
import type { ReactNode } from 'react';
import { diffWords } from '@credence-ui/draft';
import type { Change } from '@credence-ui/draft';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/card.ts';
import { useDraftContext } from './useDraft.ts';

/** What a person changed, word by word, as deletions and insertions in the original's order. */
export const DraftChanges = /* @__PURE__ */ createPart<HTMLDivElement, DraftChanges.Props>(
  'Draft.Changes',
  function DraftChanges(props, ref) {
    const { snapshot } = useDraftContext('Changes');
    const messages = useWords(draftMessages);
    const { original } = snapshot;
    const current = useDeferredValue(snapshot.current);
    const children = useMemo(
      () =>
        diffWords(original, current).map((change, index) => show(change, index, original, current)),
      [original, current],
    );
    const edited = original !== current;
    return renderPart('div', props, {
      state: { edited },
      own: {
        'data-credence': 'draft-changes',
        role: 'group',
        'aria-label': messages.draftChanges,
        children: edited ? children : messages.draftUnchanged,
      },
      ref,
    });
  },
);

export declare namespace DraftChanges {
  type Props = PartProps<'div', State>;
  interface State {
    readonly edited: boolean;
  }
}

function show({ kind, before, after }: Change, key: number, old: string, now: string): ReactNode {
  const removed = old.slice(before.start, before.end);
  const added = now.slice(after.start, after.end);
  if (kind === 'delete') return <del key={key}>{removed}</del>;
  return kind === 'insert' ? <ins key={key}>{added}</ins> : added;
}
