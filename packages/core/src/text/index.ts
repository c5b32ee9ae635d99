export { clampSpan } from './clampSpan.ts';
export { findQuote } from './findQuote.ts';
export { locateQuote } from './locateQuote.ts';
export type { LocatedQuote } from './locateQuote.ts';
export { sentences } from './sentences.ts';
export type { Span } from './span.ts';
export { spanWithin } from './spanWithin.ts';
export { tokens } from './tokens.ts';
export type { TextToken } from './tokens.ts';
