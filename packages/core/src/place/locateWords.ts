import { spanWithin } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Ground, GroundBlock } from './ground.ts';
import type { FoundLink } from './links.ts';
import type { OffsetRange, SpanPlace } from './place.ts';
import { isBoundary, unitsFrom } from './units.ts';

/** Where a citation belongs in the joined text, before links become markers. */
export type Located =
  | { readonly anchor: 'exact' | 'requoted'; readonly span: Span }
  /** Links that become markers of the citation. */
  | { readonly anchor: 'exact' | 'requoted'; readonly links: readonly FoundLink[] }
  | { readonly anchor: 'block'; readonly span: Span; readonly reason: string }
  | { readonly anchor: 'marker'; readonly marker: string; readonly reason: string }
  | { readonly anchor: 'none'; readonly reason: string };

/** The words that a provider gives two offsets for, in whichever unit fits. */
export function locateSpan(place: SpanPlace, quote: string | undefined, ground: Ground): Located {
  const block = ground.block(place.block);
  const spans = block ? candidates(block, inclusive(place)) : [];
  const words = place.text ?? '';
  if (words.trim() === '') return unquoted(block, spans) ?? search(quote, place, ground);
  const exact = block && spans.find(({ start, end }) => block.text.slice(start, end) === words);
  return exact ? { anchor: 'exact', span: moved(block, exact) } : search(words, place, ground);
}

/** The readings of a range, that of the declared unit first. Each lies within the block and holds something. */
export function candidates(block: GroundBlock, { start, end, unit }: OffsetRange): Span[] {
  return unitsFrom(unit).flatMap((known) => {
    const from = block.offsets.toUtf16(start, known);
    const to = block.offsets.toUtf16(end, known);
    return from === null || to === null || from >= to ? [] : [{ start: from, end: to }];
  });
}

/** The span in the whole text of a span in a block. */
export function moved(block: GroundBlock, span: Span): Span {
  const whole = spanWithin(block.text, span) ?? span;
  return { start: whole.start + block.span.start, end: whole.end + block.span.start };
}

function inclusive(place: SpanPlace): OffsetRange {
  return place.inclusive ? { ...place, end: place.end + 1 } : place;
}

/** With nothing to compare, the first reading that cuts no word, else the declared one. */
function unquoted(block: GroundBlock | undefined, spans: readonly Span[]): Located | null {
  const [first] = spans;
  if (!block || !first) return null;
  const whole = ({ start, end }: Span) =>
    isBoundary(block.text, start) && isBoundary(block.text, end);
  return { anchor: 'exact', span: moved(block, spans.find(whole) ?? first) };
}

function search(words: string | undefined, place: SpanPlace, ground: Ground): Located {
  const block = ground.block(place.block);
  if (words === undefined || words.trim() === '') {
    return block ? { anchor: 'none', reason: 'Its offsets lie outside the answer.' } : missingBlock;
  }
  const start = Number.isFinite(place.start) ? place.start : 0;
  const span = ground.quotes.find(words, (block?.span.start ?? 0) + start);
  if (span) return { anchor: 'requoted', span };
  return { anchor: 'none', reason: 'The words that it cites do not stand in the answer.' };
}

/** Its block is not there, or holds nothing. */
export const missingBlock: Located = {
  anchor: 'none',
  reason: 'The text that it belongs to did not come.',
};

/** The whole block, or the words in it that are the quoted ones. */
export function locateBlock(id: string, quote: string | undefined, ground: Ground): Located {
  const block = ground.block(id);
  const words = block?.text.trim() ?? '';
  if (!block || words === '') return locateQuote(missingBlock, quote, ground);
  const quoted = isTelling(quote) ? block.quotes.find(quote, 0) : null;
  if (quoted) return { anchor: 'requoted', span: moved(block, quoted) };
  const start = block.text.length - block.text.trimStart().length;
  const span = moved(block, { start, end: start + words.length });
  return { anchor: 'block', span, reason: 'The provider cites the passage as a whole.' };
}

/** Where the words that a citation quotes stand in the answer, when nothing else ties the citation to it. */
export function locateQuote(located: Located, quote: string | undefined, ground: Ground): Located {
  if (located.anchor !== 'none' || !isTelling(quote)) return located;
  const span = ground.quotes.find(quote, 0);
  return span ? { anchor: 'requoted', span } : located;
}

/** Long enough to stand for itself wherever it is found. */
function isTelling(quote: string | undefined): quote is string {
  return quote !== undefined && quote.replace(/[^\p{L}\p{N}]/gu, '').length >= 12;
}
