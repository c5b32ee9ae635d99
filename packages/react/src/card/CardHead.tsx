'use client';
import { Confidence } from '../confidence/index.ts';
import { Draft } from '../draft/index.ts';
import { cardMessages } from '../provider/messages/card.ts';
import { useWords } from '../provider/useWords.ts';
import { useCardContext } from './CardContext.ts';

/** The tier line: glyph and words at its start, the draft's badge and the reasons at its end. */
export function CardHead({ streaming = false, drafted = false }: CardHead.Props) {
  const messages = useWords(cardMessages);
  const { sources } = useCardContext();
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
        <Confidence.Reasons {...sources} />
      )}
    </div>
  );
}

export declare namespace CardHead {
  interface Props {
    /** @default false */
    streaming?: boolean;
    /** Whether a draft surrounds the head. @default false */
    drafted?: boolean;
  }
}
