export type {
  Assessment,
  Basis,
  Finding,
  Layer,
  LayerName,
  Signal,
  Verdict,
} from './assessment.ts';
export type { Evidence, Passage, Quote, Token, VerifierScore } from './evidence.ts';
export type { ResponseIssue } from './issue.ts';
export { continueResponse } from './continueResponse.ts';
export type { ReadResponse } from './continueResponse.ts';
export { emptyResponse } from './emptyResponse.ts';
export { keepEqual } from './keepEqual.ts';
export { parseResponse } from './parseResponse.ts';
export type { AIResponse, Anchor, Citation, Claim, Finish } from './response.ts';
export { ResponseFormatError } from './ResponseFormatError.ts';
export { responseSchema } from './responseSchema.ts';
export { safeParseResponse } from './safeParseResponse.ts';
export type { ParseResult } from './safeParseResponse.ts';
export { toWire } from './toWire.ts';
export type { WireAssessment, WireClaim, WireResponse } from './wire.ts';
