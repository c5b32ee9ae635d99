/** A half-open range `[start, end)` of UTF-16 code units, of `content` unless said otherwise. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The nearest span inside `text`, widened where an end would cut a surrogate pair in two. Offsets are rounded, NaN
 * counts as 0, and an inverted span becomes empty at its start.
 */
export function clampSpan(text: string, span: Span): Span {
  const start = clampOffset(text, span.start);
  const end = Math.max(start, clampOffset(text, span.end));
  const from = cutsPair(text, start) ? start - 1 : start;
  if (start === end) return { start: from, end: from };
  return { start: from, end: cutsPair(text, end) ? end + 1 : end };
}

function clampOffset(text: string, offset: number): number {
  if (Number.isNaN(offset)) return 0;
  return Math.min(text.length, Math.max(0, Math.round(offset)));
}

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
