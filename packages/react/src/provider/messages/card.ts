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

/** Words of the disclosure parts. */
export const disclosureMessages = {
  disclosureShow: 'Show the whole answer',
  disclosureHide: 'Show less',
} as const satisfies Vocabulary;

/** Words of the feedback parts. */
export const feedbackMessages = {
  feedbackGroup: 'Rate this answer',
  feedbackUp: 'Helpful',
  feedbackDown: 'Not helpful',
  feedbackSaving: 'Saving…',
  feedbackSaved: 'Saved',
  feedbackQueued: 'Saved offline, will send',
  feedbackUnsaved: 'Only kept until this page is closed.',
  feedbackFailed: 'Not saved.',
  feedbackRetry: 'Try again',
  feedbackConsent: (duration: string) => `Your feedback is kept for ${duration}.`,
  feedbackCitationDown: 'This source does not say so',
  feedbackClaimDown: 'This is not right',
  feedbackAsk: 'What was wrong? (optional)',
} as const satisfies Vocabulary;

export type FeedbackMessages = Words<typeof feedbackMessages>;
