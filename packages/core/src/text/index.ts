export { hashText } from './hashText.ts';
export { clampSpan, spanWithin } from './span.ts';
export { findQuote, locateQuote } from './locateQuote.ts';
export type { LocatedQuote } from './locateQuote.ts';
export { sentences } from './sentences.ts';
export type { Span } from './span.ts';
export { tokens } from './words.ts';
export type { TextToken } from './words.ts';
