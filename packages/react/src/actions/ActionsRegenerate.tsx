'use client';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { useEmit } from '../provider/ResponseScope.tsx';
import { actionsMessages } from '../provider/messages/answer.ts';

/** Asks for another answer, and records that this one did not do. */
export const ActionsRegenerate = /* @__PURE__ */ createPart<
  HTMLButtonElement,
  ActionsRegenerate.Props
>('Actions.Regenerate', function ActionsRegenerate({ onRegenerate, ...props }, ref) {
  const words = useWords(actionsMessages);
  const emit = useEmit();
  return renderPart('button', props, {
    state: { emphasis: 'quiet' },
    own: {
      'data-credence': 'actions-regenerate',
      type: 'button',
      onClick: () => {
        emit({ type: 'answer.regenerated' });
        onRegenerate();
      },
      children: words.actionsRegenerate,
    },
    ref,
  });
});

export declare namespace ActionsRegenerate {
  interface State {
    readonly emphasis: 'quiet';
  }
  interface Props extends PartProps<'button', State> {
    /** Asks for another answer; the product keeps this one where it was edited. */
    onRegenerate: () => void;
  }
}
