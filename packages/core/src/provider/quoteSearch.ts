import { foldText } from '../text/locateQuote.ts';
import type { FoldedText } from '../text/locateQuote.ts';
import { spanWithin } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { nearest } from './nearest.ts';

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
