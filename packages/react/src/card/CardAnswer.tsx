'use client';
import { Confidence } from '../confidence/index.ts';
import { CardFoot } from './CardFoot.tsx';
import { CardHead } from './CardHead.tsx';
import { CardText } from './CardText.tsx';

/** An answer that is read only: its tier, its text and, once it is complete, its note and foot. */
export function CardAnswer({ streaming = false }: { streaming?: boolean }) {
  return (
    <>
      <CardHead streaming={streaming} />
      <CardText streaming={streaming} />
      {!streaming && (
        <>
          <Confidence.Disclaimer />
          <CardFoot />
        </>
      )}
    </>
  );
}
