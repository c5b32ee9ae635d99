'use client';
import type { ReactElement } from 'react';
import { useAnswerReading } from '../answer/index.ts';
import { useGrown } from '../internals/useKept.ts';
import type { Card } from './card.ts';

/** What the frame of a card shows, and what is appended to its text past the frame. */
interface ShownCard {
  readonly card: Card;
  readonly growth: ReactElement | null;
}

/**
 * Reads the text of an answer that streams above the frame around it: the card stays the one that is on the page until more
 * than plain characters came, so that such a chunk costs hardly more than it does to the text alone.
 */
export function useShownCard(now: Card): ShownCard {
  const { decision, response } = now;
  const streaming = decision.show === 'streaming';
  const { content, citations, claims = response.assessment?.claims } = response;
  const { answer, growth } = useAnswerReading(
    streaming ? { content, citations, claims, streaming } : nothing,
  );
  const card = useGrown((before: Card | null) => {
    if (!streaming) return now;
    return before && before.text === answer && showsSame(before, now)
      ? before
      : { ...now, text: answer };
  });
  return { card, growth: streaming ? growth : null };
}

const nothing = { content: '' };

/** Whether two cards of one growing answer show the same around its text. */
function showsSame(one: Card, other: Card): boolean {
  return (
    one.responseId === other.responseId &&
    one.sources === other.sources &&
    one.outcome.kind === other.outcome.kind &&
    one.given.figures === other.given.figures &&
    one.response.confidence === other.response.confidence &&
    one.response.assessment === other.response.assessment &&
    one.response.claims === other.response.claims &&
    one.response.citations === other.response.citations
  );
}
