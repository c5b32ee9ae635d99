import { foldText } from './foldText.ts';
import type { Span } from './span.ts';

/**
 * Where `quote` stands in `text`: word for word, or else with other white space, quotation marks, dashes, case or
 * ligatures. The span is of `text`. `null` when it is not there, has fewer than three letters or digits, or is so
 * short (below 12) that it could mean several places.
 */
export function findQuote(text: string, quote: string): Span | null {
  const wanted = foldText(quote.trim());
  const letters = wanted.text.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (letters < 3) return null;
  const exact = text.indexOf(quote.trim());
  if (exact >= 0 && (letters >= 12 || text.indexOf(quote.trim(), exact + 1) < 0)) {
    return { start: exact, end: exact + quote.trim().length };
  }
  if (exact >= 0) return null;
  const folded = foldText(text);
  const at = folded.text.indexOf(wanted.text);
  if (at < 0 || (letters < 12 && folded.text.indexOf(wanted.text, at + 1) >= 0)) return null;
  return { start: folded.startOf(at), end: folded.endOf(at + wanted.text.length - 1) };
}
