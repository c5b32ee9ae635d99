import type { AIResponse } from './response.ts';

/** An answer of which nothing has come yet: no text, no sources, an unknown confidence. */
export const emptyResponse: AIResponse = {
  id: null,
  content: '',
  confidence: null,
  citations: [],
  suggestedActions: [],
  requiresHumanReview: false,
};
