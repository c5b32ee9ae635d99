'use client';
import { useState } from 'react';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/card.ts';
import { useDraftContext } from './useDraft.ts';

/**
 * Tells that the answer has another text by now and offers it; what was typed can be brought back. Nothing while the draft was
 * made of that text, and once it is on its way.
 */
export const DraftNewer = /* @__PURE__ */ createPart<HTMLDivElement, DraftNewer.Props>(
  'Draft.Newer',
  function DraftNewer({ text, ...props }, ref) {
    const { snapshot, edit } = useDraftContext('Newer');
    const messages = useWords(draftMessages);
    const [typed, setTyped] = useState<string | null>(null);
    const { original, current, phase } = snapshot;
    const taken = current === text;
    if (text === original || phase === 'sending' || phase === 'sent') return null;
    if (taken && typed === null) return null;
    const take = () => {
      setTyped(current);
      edit(text);
    };
    return renderPart('div', props, {
      state: { taken },
      own: {
        'data-credence': 'draft-newer',
        children: (
          <>
            <span role="status">{taken ? messages.draftNewerTaken : messages.draftNewer}</span>
            <button
              type="button"
              data-emphasis="plain"
              onClick={taken ? () => edit(typed ?? current) : take}
            >
              {taken ? messages.draftNewerRestore : messages.draftNewerTake}
            </button>
          </>
        ),
      },
      ref,
    });
  },
);

export declare namespace DraftNewer {
  interface Props extends PartProps<'div', State> {
    /** What the answer says now, as it would be sent. */
    text: string;
  }
  interface State {
    /** True while the newer text stands in the editor. */
    readonly taken: boolean;
  }
}
