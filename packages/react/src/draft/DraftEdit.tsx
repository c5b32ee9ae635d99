'use client';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/card.ts';
import { useDraftContext } from './useDraft.ts';

/** Opens the editor of a draft that could go out unread, since every draft is there to be changed. Nothing once it is open. */
export const DraftEdit = /* @__PURE__ */ createPart<HTMLButtonElement, DraftEdit.Props>(
  'Draft.Edit',
  function DraftEdit({ emphasis = 'quiet', ...props }, ref) {
    const { step, snapshot, review } = useDraftContext('Edit');
    const messages = useWords(draftMessages);
    if (snapshot.phase !== 'reading' || step.name !== 'send') return null;
    return renderPart('button', props, {
      state: { emphasis },
      own: {
        'data-credence': 'draft-edit',
        type: 'button',
        onClick: review,
        children: messages.draftEdit,
      },
      ref,
    });
  },
);

export declare namespace DraftEdit {
  interface Props extends PartProps<'button', State> {
    /** How much it stands out. @default 'quiet' */
    emphasis?: 'main' | 'plain' | 'quiet';
  }
  interface State {
    readonly emphasis: 'main' | 'plain' | 'quiet';
  }
}
