import { foldText } from './foldText.ts';
import type { Span } from './span.ts';

/** Where a quote stands in a text, or why no place can be named. */
export type LocatedQuote =
  | { readonly span: Span; readonly reason: null }
  | {
      readonly span: null;
      /** The words are not there, are fewer than three letters, or are few and stand in several places. */
      readonly reason: 'absent' | 'short' | 'ambiguous';
    };

/**
 * Finds `quote` in `text` word for word, or else with other white space, quotation marks, dashes, case or ligatures. The
 * span is of `text`. Below 12 letters or digits a quote must stand there only once.
 */
export function locateQuote(text: string, quote: string): LocatedQuote {
  const words = quote.trim();
  const wanted = foldText(words);
  const letters = wanted.text.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (letters < fewest) return nowhere('short');
  const exact = text.indexOf(words);
  if (exact >= 0) {
    const isOne = letters >= enough || text.indexOf(words, exact + 1) < 0;
    return isOne ? somewhere(exact, exact + words.length) : nowhere('ambiguous');
  }
  const folded = foldText(text);
  const at = folded.text.indexOf(wanted.text);
  if (at < 0) return nowhere('absent');
  const isOne = letters >= enough || folded.text.indexOf(wanted.text, at + 1) < 0;
  if (!isOne) return nowhere('ambiguous');
  return somewhere(folded.startOf(at), folded.endOf(at + wanted.text.length - 1));
}

const fewest = 3;
const enough = 12;

function somewhere(start: number, end: number): LocatedQuote {
  return { span: { start, end }, reason: null };
}

function nowhere(reason: NonNullable<LocatedQuote['reason']>): LocatedQuote {
  return { span: null, reason };
}
