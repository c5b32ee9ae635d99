'use client';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { actionsMessages } from '../provider/messages/answer.ts';

/** The actions that an answer suggests. They tell the caller and nothing else: none of them sends a draft. */
export const ActionsSuggestions = /* @__PURE__ */ createPart<
  HTMLDivElement,
  ActionsSuggestions.Props
>('Actions.Suggestions', function ActionsSuggestions({ actions, onAction, ...props }, ref) {
  const words = useWords(actionsMessages);
  if (actions.length === 0) return null;
  return renderPart('div', props, {
    state: {},
    own: {
      'data-credence': 'actions-suggestions',
      role: 'group',
      'aria-label': words.actionsSuggestions,
      children: [...new Set(actions)].map((name) => (
        <button
          key={name}
          type="button"
          data-credence="actions-suggestion"
          data-emphasis="plain"
          onClick={() => onAction(name)}
        >
          {name}
        </button>
      )),
    },
    ref,
  });
});

export declare namespace ActionsSuggestions {
  type State = Readonly<Record<string, never>>;
  interface Props extends PartProps<'div', State> {
    /** Their names, as the answer has them in `suggestedActions`. */
    actions: readonly string[];
    /** Told which one was chosen. */
    onAction: (name: string) => void;
  }
}
