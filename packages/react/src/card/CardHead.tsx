'use client';
import { Confidence } from '../confidence/index.ts';
import { Draft } from '../draft/index.ts';
import { cardMessages } from '../provider/messages/card.ts';
import { useWords } from '../provider/useWords.ts';
import type { Card } from './card.ts';

/** The tier line: glyph and words at its start, the draft's badge and the reasons at its end. */
export function CardHead({ card, streaming = false, drafted = false }: CardHead.Props) {
  const messages = useWords(cardMessages);
  return (
    <div data-credence="card-head">
      <Confidence.Icon />
      <Confidence.Label />
      {drafted && <Draft.Badge />}
      {streaming ? (
        <span data-credence="card-generating" aria-hidden="true">
          {messages.cardGeneratingShown}
        </span>
      ) : (
        <Confidence.Reasons {...card.sources} />
      )}
    </div>
  );
}

export declare namespace CardHead {
  interface Props {
    card: Card;
    /** @default false */
    streaming?: boolean;
    /** Whether a draft surrounds the head. @default false */
    drafted?: boolean;
  }
}
