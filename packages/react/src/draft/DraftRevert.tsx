'use client';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/card.ts';
import { isEdited, useDraftContext } from './useDraft.ts';

/** Back to the original text; pressed again it brings the edits back, so that nothing typed is lost. */
export const DraftRevert = /* @__PURE__ */ createPart<HTMLButtonElement, DraftRevert.Props>(
  'Draft.Revert',
  function DraftRevert({ emphasis = 'quiet', ...props }, ref) {
    const { snapshot, revert, restore } = useDraftContext('Revert');
    const messages = useWords(draftMessages);
    const { phase } = snapshot;
    const busy = phase === 'sending' || phase === 'sent';
    const closed = busy || (restore === null && !isEdited(snapshot));
    return renderPart('button', props, {
      state: { closed, emphasis },
      own: {
        'data-credence': 'draft-revert',
        type: 'button',
        'aria-disabled': closed || undefined,
        onClick: () => {
          if (!closed) (restore ?? revert)();
        },
        children: restore ? messages.draftRestore : messages.draftRevert,
      },
      ref,
    });
  },
);

export declare namespace DraftRevert {
  interface Props extends PartProps<'button', State> {
    /** How much it stands out. @default 'quiet' */
    emphasis?: 'main' | 'plain' | 'quiet';
  }
  interface State {
    readonly closed: boolean;
    readonly emphasis: 'main' | 'plain' | 'quiet';
  }
}
