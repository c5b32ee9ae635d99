'use client';
import { cardMessages } from '../provider/messages/card.ts';
import { useWords } from '../provider/useWords.ts';

/** The actions that the answer suggests. They tell the caller and nothing else: none of them sends a draft. */
export function CardSuggestions({ actions, onAction }: CardSuggestions.Props) {
  const messages = useWords(cardMessages);
  if (!onAction || actions.length === 0) return null;
  return (
    <div data-credence="card-suggestions" role="group" aria-label={messages.cardSuggestions}>
      {[...new Set(actions)].map((name) => (
        <button
          key={name}
          type="button"
          data-credence="card-suggestion"
          data-emphasis="plain"
          onClick={() => onAction(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

export declare namespace CardSuggestions {
  interface Props {
    actions: readonly string[];
    onAction: ((name: string) => void) | undefined;
  }
}
