'use client';
import { useEffect } from 'react';
import { defaultTiers, unknownTier } from '@credence-ui/core/tier';
import type { Tier, UnknownTier } from '@credence-ui/core/tier';
import { useEmit, useTier } from '../provider/index.ts';
import { cardMessages } from '../provider/messages/card.ts';
import type { CardMessages } from '../provider/messages/card.ts';
import { useWords } from '../provider/useWords.ts';
import type { Card } from './card.ts';

/** The card's one live region for the answer: that it is being generated, then what came of it. */
export function CardStatus({ card }: { card: Card }) {
  const messages = useWords(cardMessages);
  const tier = useTier(card.response.confidence);
  useShownOnce(
    card.responseId,
    card.decision.show !== 'streaming' && card.outcome.kind === 'answer',
  );
  return (
    <p data-credence="hidden" role="status">
      {wordsOf(card, tierName(tier, messages), messages)}
    </p>
  );
}

const shown = new Set<string>();

/** Records that an answer was shown: once for its id, however often cards with it come and go. */
function useShownOnce(responseId: string, complete: boolean): void {
  const emit = useEmit();
  // Syncs with the event log, where an answer that is looked at again is still one answer.
  useEffect(() => {
    if (!complete || shown.has(responseId)) return;
    shown.add(responseId);
    emit({ type: 'response.shown' });
  }, [responseId, complete, emit]);
}

function wordsOf({ decision, response }: Card, tier: string, messages: CardMessages): string {
  switch (decision.show) {
    case 'streaming':
      return messages.cardGenerating;
    case 'fallback':
      return messages.cardFallback;
    case 'answer':
    case 'draft':
      return messages.cardReady(tier, response.citations.length);
    default:
      return decision satisfies never;
  }
}

function tierName({ label }: Tier | UnknownTier, messages: CardMessages): string {
  const origin = [...defaultTiers, unknownTier].find((tier) => tier.label === label);
  const names: Readonly<Record<string, string>> = {
    high: messages.cardHigh,
    medium: messages.cardMedium,
    low: messages.cardLow,
    unknown: messages.cardUnknown,
  };
  return names[origin?.name ?? ''] ?? label;
}
