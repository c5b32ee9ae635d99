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

/**
 * Where `quote` stands in `text`: word for word, or else with other white space, quotation marks, dashes, case or
 * ligatures. The span is of `text`. `null` when it is not there, has fewer than three letters or digits, or is so
 * short (below 12) that it could mean several places.
 */
export function findQuote(text: string, quote: string): Span | null {
  return locateQuote(text, quote).span;
}

/** A text reduced to what is compared, with the way back to the offsets of the original. */
export interface FoldedText {
  readonly text: string;
  /** Where the original of the character at `index` begins. */
  startOf(index: number): number;
  /** Where the original of the character at `index` ends. */
  endOf(index: number): number;
}

/**
 * Folds case, compatibility forms (NFKC, so that the ligature `ﬁ` is `fi`), quotation marks, dashes and runs of white
 * space; drops soft hyphens, zero-width characters and the hyphen of a word broken over two lines.
 */
export function foldText(original: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { 0: piece, 1: plain, index } of original.matchAll(pieces)) {
    const isPlain = plain !== undefined;
    const folded = isPlain ? piece.toLowerCase() : foldPiece(piece);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(isPlain ? index + unit : index);
      ends.push(isPlain ? index + unit + 1 : index + piece.length);
    }
    text += folded;
  }
  return {
    text,
    startOf: (index) => starts[index] ?? original.length,
    endOf: (index) => ends[index] ?? original.length,
  };
}

// Runs of plain ASCII fold to as many characters; a megabyte of prose taken so needs a fraction of the time.
const pieces = /((?:[!#-&(-,.-_a-~]| (?=\S))+)(?!\p{M})|(?<=\p{L})-\s*\n\s*(?=\p{Ll})|\s+|[^\s]/gu;

function foldPiece(piece: string): string {
  if (/^\s/.test(piece)) return ' ';
  if (piece.length > 1 && piece.startsWith('-')) return '';
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(piece)) return '';
  if (/[\p{Pi}\p{Pf}"'`´′″‚„]/u.test(piece)) return "'";
  if (/\p{Pd}|\u2212/u.test(piece)) return '-';
  return piece.normalize('NFKC').toLowerCase();
}
