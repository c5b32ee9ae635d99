import { maskForSentences } from './maskForSentences.ts';
import type { Span } from './span.ts';

let segmenter: Intl.Segmenter | undefined;

/**
 * The sentences of a text or of markdown, in order, without the white space and list signs around them. A marker such
 * as `[1]` after the full stop belongs to the sentence before it. Pieces without a letter or digit are left out.
 * Boundaries are those of Unicode UAX 29 through `Intl.Segmenter`, save at abbreviations and inside wrapped lines.
 */
export function sentences(text: string): Span[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const masked = maskForSentences(text);
  const spans: Span[] = [];
  for (const { index, segment } of segmenter.segment(masked)) {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + text.slice(index, index + segment.length).trimEnd().length;
    if (start < end && /[\p{L}\p{N}]/u.test(segment)) spans.push({ start, end });
  }
  return spans;
}
