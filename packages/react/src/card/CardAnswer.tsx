'use client';
import * as Confidence from '../confidence/parts.ts';
import type { Card } from './card.ts';
import { CardFoot } from './CardFoot.tsx';
import { CardHead } from './CardHead.tsx';
import { CardText } from './CardText.tsx';

/** An answer that is read only: its tier, its text and, once it is complete, its note and foot. */
export function CardAnswer({ card, streaming = false }: CardAnswer.Props) {
  return (
    <>
      <CardHead sources={card.sources} streaming={streaming} />
      <CardText card={card} streaming={streaming} />
      {!streaming && (
        <>
          <Confidence.Disclaimer />
          <CardFoot card={card} />
        </>
      )}
    </>
  );
}

export declare namespace CardAnswer {
  interface Props {
    card: Card;
    /** @default false */
    streaming?: boolean;
  }
}
