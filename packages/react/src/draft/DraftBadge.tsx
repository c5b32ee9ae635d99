'use client';
import { useMemo } from 'react';
import { diffWords } from '@credence-ui/draft';
import type { Change } from '@credence-ui/draft';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/card.ts';
import { useDraftContext } from './useDraft.ts';

/** Says that a machine wrote the draft, and in how many places a person has changed it. */
export const DraftBadge = /* @__PURE__ */ createPart<HTMLSpanElement, DraftBadge.Props>(
  'Draft.Badge',
  function DraftBadge(props, ref) {
    const { snapshot } = useDraftContext('Badge');
    const messages = useWords(draftMessages);
    const { original, current } = snapshot;
    const edits = useMemo(() => countEdits(diffWords(original, current)), [original, current]);
    const children = (
      <>
        <svg
          viewBox="0 0 24 24"
          width="14"
          height="14"
          fill="none"
          stroke="currentColor"
          aria-hidden="true"
        >
          <path d="M4 20h4L19 9l-4-4L4 16z" />
        </svg>
        {edits === 0 ? messages.draftBadge : messages.draftEdits(edits)}
      </>
    );
    return renderPart('span', props, {
      state: { edited: edits > 0 },
      own: { 'data-credence': 'draft-badge', children },
      ref,
    });
  },
);

export declare namespace DraftBadge {
  type Props = PartProps<'span', State>;
  interface State {
    readonly edited: boolean;
  }
}

/** Places that differ: a deletion with the insertion beside it is one edit. */
function countEdits(changes: readonly Change[]): number {
  return changes.filter(
    ({ kind }, index) => kind !== 'equal' && (index === 0 || changes[index - 1]?.kind === 'equal'),
  ).length;
}
