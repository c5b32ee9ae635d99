'use client';
import { memo, useEffect } from 'react';
import type { Decision } from '@credence-ui/core/policy';
import { defaultTiers, unknownTier } from '@credence-ui/core/tier';
import type { Tier, UnknownTier } from '@credence-ui/core/tier';
import { useWords } from '../provider/CredenceContext.ts';
import { useEmit, useTier } from '../provider/index.ts';
import { cardMessages } from '../provider/messages/card.ts';
import type { CardMessages } from '../provider/messages/card.ts';

/** The card's one live region for the answer: that it is being generated, then what came of it. */
export const CardStatus = memo(function CardStatus(props: CardStatus.Props) {
  const { responseId, confidence, show, sources, answered } = props;
  const messages = useWords(cardMessages);
  const tier = useTier(confidence);
  useShownOnce(responseId, show !== 'streaming' && answered);
  return (
    <p data-credence="hidden" role="status">
      {wordsOf(show, () => messages.cardReady(tierName(tier, messages), sources), messages)}
    </p>
  );
});

export declare namespace CardStatus {
  interface Props {
    responseId: string;
    confidence: number | null;
    /** What is decided. */
    show: Decision['show'];
    /** How many sources the answer has. */
    sources: number;
    /** Whether an answer came. */
    answered: boolean;
  }
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

function wordsOf(show: Decision['show'], ready: () => string, messages: CardMessages): string {
  switch (show) {
    case 'streaming':
      return messages.cardGenerating;
    case 'fallback':
      return messages.cardFallback;
    case 'answer':
    case 'draft':
      return ready();
    default:
      return show satisfies never;
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
