import type { Span } from './span.ts';
import { cutsPair } from './spanWithin.ts';

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
