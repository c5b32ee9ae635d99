'use client';
import { memo } from 'react';
import * as Confidence from '../confidence/parts.ts';
import * as Draft from '../draft/parts.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { cardMessages } from '../provider/messages/card.ts';
import type { CardSources } from './card.ts';

/** The tier line: glyph and words at its start, the draft's badge and the reasons at its end. */
export const CardHead = memo(function CardHead(props: CardHead.Props) {
  const { sources, streaming = false, drafted = false } = props;
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
        <Confidence.Reasons {...sources} />
      )}
    </div>
  );
});

export declare namespace CardHead {
  interface Props {
    sources: CardSources;
    /** @default false */
    streaming?: boolean;
    /** Whether a draft surrounds the head. @default false */
    drafted?: boolean;
  }
}
