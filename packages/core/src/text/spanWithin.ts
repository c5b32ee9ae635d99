import type { Span } from './span.ts';

/**
 * The span as it can be used in `text`: whole numbers, inside the text, not empty, widened where an end would cut a
 * surrogate pair in two. `null` when it is no such span.
 */
export function spanWithin(text: string, span: Span): Span | null {
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return null;
  if (start < 0 || end > text.length || start >= end) return null;
  return {
    start: cutsPair(text, start) ? start - 1 : start,
    end: cutsPair(text, end) ? end + 1 : end,
  };
}

/** True when `offset` lies between the two halves of one character. */
export function cutsPair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
