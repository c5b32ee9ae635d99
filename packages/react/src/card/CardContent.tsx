'use client';
import type { ReactNode } from 'react';
import { Confidence } from '../confidence/index.ts';
import type { AIResponse } from '@credence-ui/core/response';
import { CardAnswer } from './CardAnswer.tsx';
import { CardHead } from './CardHead.tsx';
import type { CardSources } from './CardSources.ts';

/** An answer without a draft: its tier, its text and, once it is complete, its note and foot. */
export function CardContent({ response, streaming, sources, foot }: CardContent.Props) {
  return (
    <>
      <CardHead streaming={streaming} drafted={false} sources={sources} />
      <CardAnswer response={response} streaming={streaming} sources={sources} />
      {!streaming && (
        <>
          <Confidence.Disclaimer />
          <div data-credence="card-foot">{foot}</div>
        </>
      )}
    </>
  );
}

export declare namespace CardContent {
  interface Props {
    response: AIResponse;
    streaming: boolean;
    sources: CardSources;
    /** What stands in the foot: feedback first, then the ways on. */
    foot: ReactNode;
  }
}
