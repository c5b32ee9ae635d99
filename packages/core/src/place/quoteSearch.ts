import { foldText } from '../text/locateQuote.ts';
import type { FoldedText } from '../text/locateQuote.ts';
import { spanWithin } from '../text/span.ts';
import type { Span } from '../text/span.ts';

/** Finds words again in one text. */
export interface QuoteSearch {
  /**
   * The occurrence of `quote` closest to `near`: word for word, or else with other white space, quotation marks,
   * dashes or case. `null` when it is nowhere.
   */
  find(quote: string, near: number): Span | null;
}

/** Characters that may be read in vain in one answer; past it, a search gives up rather than stall the page. */
const patience = 200_000_000;

/** A search that remembers what it did not find, and reads a long text in vain only so often. */
export function quoteSearch(text: string): QuoteSearch {
  const absent = new Set<string>();
  let read = 0;
  let folded: FoldedText | undefined;
  return {
    find(quote, near) {
      const wanted = quote.trim();
      if (wanted === '' || absent.has(wanted) || read > patience) return null;
      const found =
        findExactly(text, wanted, near) ?? findFolded((folded ??= foldText(text)), wanted, near);
      if (found) return spanWithin(text, found);
      absent.add(wanted);
      read += text.length;
      return null;
    },
  };
}

function findExactly(text: string, wanted: string, near: number): Span | null {
  const start = nearest(text, wanted, near);
  return start === null ? null : { start, end: start + wanted.length };
}

function findFolded(folded: FoldedText, quote: string, near: number): Span | null {
  const wanted = foldText(quote).text;
  if (wanted.replace(/[^\p{L}\p{N}]/gu, '').length < 3) return null;
  const at = nearest(folded.text, wanted, foldedOffset(folded, near));
  if (at === null) return null;
  return { start: folded.startOf(at), end: folded.endOf(at + wanted.length - 1) };
}

/** Where the original offset stands in the folded text, by bisection: folding keeps the order. */
function foldedOffset(folded: FoldedText, offset: number): number {
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folded.startOf(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where `wanted` stands in `text` closest to `near`, `null` when it is nowhere. Looks ever further away, so that what
 * stands close by costs little.
 */
function nearest(text: string, wanted: string, near: number): number | null {
  if (wanted === '') return null;
  const middle = Math.min(Math.max(near, 0), text.length);
  for (let reach = 256; ; reach *= 4) {
    const from = Math.max(0, middle - reach);
    const to = Math.min(text.length, middle + reach + wanted.length);
    const found = closest(text.slice(from, to), wanted, middle - from);
    if (found !== null) return from + found;
    if (from === 0 && to === text.length) return null;
  }
}

function closest(text: string, wanted: string, near: number): number | null {
  const before = text.lastIndexOf(wanted, near);
  const after = text.indexOf(wanted, near);
  if (before < 0) return after < 0 ? null : after;
  return after >= 0 && after - near < near - before ? after : before;
}
