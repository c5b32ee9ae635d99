export type { Assessment, Layer, LayerName, Signal, Verdict } from './assessment.ts';
export type { Evidence, Passage, Token, VerifierScore } from './evidence.ts';
export type { AIResponse, Anchor, Citation, Claim } from './response.ts';
