'use client';
import { defaultTiers, unknownTier } from '@credence-ui/core/tier';
import type { Tier, UnknownTier } from '@credence-ui/core/tier';
import { cardMessages } from '../provider/messages/card.ts';
import { useWords } from '../provider/useWords.ts';
import type { CardMessages } from '../provider/messages/card.ts';
import { useTier } from '../provider/useTier.ts';
import type { CardView } from './useCardView.ts';
import { useShownOnce } from './useShownOnce.ts';

/** The card's one live region for the answer: that it is being generated, then what came of it. */
export function CardStatus({ view, responseId }: CardStatus.Props) {
  const messages = useWords(cardMessages);
  const { response, outcome, kind } = view;
  const tier = useTier(response.confidence);
  useShownOnce(responseId, kind !== 'streaming' && outcome.kind === 'answer');
  return (
    <p data-credence="hidden" role="status">
      {wordsOf(view, tierName(tier, messages), messages)}
    </p>
  );
}

export declare namespace CardStatus {
  interface Props {
    view: CardView;
    responseId: string;
  }
}

function wordsOf({ kind, response }: CardView, tier: string, messages: CardMessages): string {
  switch (kind) {
    case 'streaming':
      return messages.cardGenerating;
    case 'fallback':
      return messages.cardFallback;
    case 'answer':
      return messages.cardReady(tier, response.citations.length);
    default:
      return kind satisfies never;
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
