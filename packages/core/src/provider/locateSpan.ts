import { spanWithin } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Ground, GroundBlock } from './ground.ts';
import type { Located } from './locate.ts';
import type { KnownUnit } from './offsetTable.ts';
import type { Range, SpanPlace, Unit } from './place.ts';

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
export function candidates(block: GroundBlock, { start, end, unit }: Range): Span[] {
  return unitsFrom(unit).flatMap((known) => {
    const from = block.offsets.toUtf16(start, known);
    const to = block.offsets.toUtf16(end, known);
    return from === null || to === null || from >= to ? [] : [{ start: from, end: to }];
  });
}

const units: readonly KnownUnit[] = ['codePoint', 'utf16', 'utf8'];

/** All units, the declared one first. */
export function unitsFrom(unit: Unit): readonly KnownUnit[] {
  return unit === 'unknown' ? units : [unit, ...units.filter((other) => other !== unit)];
}

/** Not in the middle of a word. Scripts without spaces between words have no such middle. */
export function isBoundary(text: string, offset: number): boolean {
  const around = text.slice(Math.max(0, offset - 1), offset + 1);
  return !/^[\p{L}\p{N}]{2}$/u.test(around) || unspaced.test(around);
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** The span in the whole text of a span in a block. */
export function moved(block: GroundBlock, span: Span): Span {
  const whole = spanWithin(block.text, span) ?? span;
  return { start: whole.start + block.span.start, end: whole.end + block.span.start };
}

function inclusive(place: SpanPlace): Range {
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
  if (words === undefined || words.trim() === '') {
    return { anchor: 'none', reason: 'Its offsets lie outside the answer.' };
  }
  const block = ground.block(place.block);
  const start = Number.isFinite(place.start) ? place.start : 0;
  const span = ground.quotes.find(words, (block?.span.start ?? 0) + start);
  if (span) return { anchor: 'requoted', span };
  return { anchor: 'none', reason: 'The words that it cites do not stand in the answer.' };
}
