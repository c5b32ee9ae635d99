import type { Span } from '@credence-ui/core';

/** Where `quote` stands in `text`, whatever the white space between its words; `null` when it is not there. */
export function findQuote(text: string, quote: string): Span | null {
  const words = quote.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return null;
  const found = new RegExp(words.map(escape).join('\\s+'), 'u').exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

/** Spans in order, those that touch joined, so that no part of the text is marked twice. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
