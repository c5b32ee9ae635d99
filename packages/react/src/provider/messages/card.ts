import type { Vocabulary, Words } from './words.ts';

/** Words of the card parts. */
export const cardMessages = {
  cardGenerating: 'Generating',
  cardGeneratingShown: 'Generating…',
  cardReady: (tier: string, sources: number) =>
    `Answer ready, ${tier}, ${sources} ${sources === 1 ? 'source' : 'sources'}`,
  cardHigh: 'high confidence',
  cardMedium: 'medium confidence',
  cardLow: 'low confidence',
  cardUnknown: 'confidence not available',
  cardFallback: 'No answer to offer. Next steps are shown.',
  /** Above the answer as it came, with its sources, while a draft of it is edited. */
  cardEvidence: 'The answer and its sources',
  cardCutLength: 'The answer was cut at its greatest length.',
  cardCutFiltered: 'A content filter stopped the answer here.',
  cardCutInterrupted: 'The answer broke off here.',
} as const satisfies Vocabulary;

export type CardMessages = Words<typeof cardMessages>;
