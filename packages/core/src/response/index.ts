export type {
  AIResponse,
  Anchor,
  Assessment,
  Basis,
  Citation,
  Claim,
  Evidence,
  Finding,
  Finish,
  Layer,
  LayerName,
  Passage,
  Quote,
  Signal,
  Token,
  Verdict,
  VerifierScore,
} from './response.ts';
export type { CitationInput, ResponseGiven, ResponseInput } from './input.ts';
export type { ResponseIssue } from './ResponseFormatError.ts';
export { continueResponse, keepEqual } from './continueResponse.ts';
export type { ReadResponse } from './continueResponse.ts';
export { emptyResponse } from './response.ts';
export { parseResponse, safeParseResponse } from './parseResponse.ts';
export { ResponseFormatError } from './ResponseFormatError.ts';
export { responseSchema } from './responseSchema.ts';
export type { ParseResult } from './parseResponse.ts';
export { toWire } from './wire.ts';
export type { WireAssessment, WireClaim, WireResponse } from './wire.ts';
