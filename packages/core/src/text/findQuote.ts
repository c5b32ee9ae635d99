import { locateQuote } from './locateQuote.ts';
import type { Span } from './span.ts';

/**
 * Where `quote` stands in `text`: word for word, or else with other white space, quotation marks, dashes, case or
 * ligatures. The span is of `text`. `null` when it is not there, has fewer than three letters or digits, or is so
 * short (below 12) that it could mean several places.
 */
export function findQuote(text: string, quote: string): Span | null {
  return locateQuote(text, quote).span;
}
