import { sentences } from '../text/sentences.ts';
import type { Ground, GroundBlock } from './ground.ts';
import { findLinks } from './links.ts';
import { locateLink, locateLinked, locateMark, markedAt } from './locateLink.ts';
import { locateBlock, locateQuote, locateSpan, missingBlock, moved } from './locateWords.ts';
import type { Located } from './locateWords.ts';
import type { Marks } from './markers.ts';
import type { Place, RawCitation } from './place.ts';
import { isBoundary, unitsFrom } from './units.ts';

type Placed = Pick<RawCitation, 'place' | 'quote'> & { readonly source?: RawCitation['source'] };

/**
 * Finds the place of a citation. No offset is believed: it is decoded, compared with what should stand there, else
 * the closest occurrence is searched; where nothing else ties a citation to the answer, the words that it quotes may.
 */
export function locate(
  { place, quote, source = {} }: Placed,
  ground: Ground,
  marks: Marks,
): Located {
  switch (place.kind) {
    case 'span':
      return locateMark(place, ground) ?? locateSpan(place, quote, ground);
    case 'link':
      return locateLink(place, source.url, ground);
    case 'linked':
      return locateQuote(locateLinked(place, source.url, ground, marks), quote, ground);
    case 'point':
      return locateMark(place, ground) ?? locatePoint(place, ground);
    case 'block':
      return locateBlock(place.block, quote, ground);
    case 'marker':
      return locateQuote(locateMarker(place.marker, source.url, ground, marks), quote, ground);
    case 'none':
      return locateQuote({ anchor: 'none', reason: place.reason }, quote, ground);
    default:
      place satisfies never;
      return { anchor: 'none', reason: 'Its kind of place is not known.' };
  }
}

function locateMarker(
  marker: string,
  url: string | undefined,
  ground: Ground,
  marks: Marks,
): Located {
  if (marks.has(marker)) return markedAt(marker);
  return locateLinked({ reason: 'The answer does not point to it.' }, url, ground, marks);
}

type Point = Extract<Place, { kind: 'point' }>;

/** The sentence, as far as it goes, before a place that a provider gives one offset for. */
function locatePoint(place: Point, ground: Ground): Located {
  const block = ground.block(place.block);
  if (!block) return missingBlock;
  const at = offsetOf(block, place);
  if (at === null) return { anchor: 'none', reason: 'Its offset lies outside the answer.' };
  const start = sentenceStart(block.text, at);
  const end = start + block.text.slice(start, at).trimEnd().length;
  if (start >= end) return { anchor: 'none', reason: 'It stands before the first words.' };
  return { anchor: 'exact', span: moved(block, { start, end }) };
}

/** The first reading that cuts no word, else the declared one. */
function offsetOf(block: GroundBlock, { at, unit }: Point): number | null {
  const offsets = unitsFrom(unit).flatMap((known) => block.offsets.toUtf16(at, known) ?? []);
  return offsets.find((offset) => isBoundary(block.text, offset)) ?? offsets[0] ?? null;
}

/** How far back a sentence may begin, and how many ends of sentences, abbreviations among them, are looked at. */
const longest = 2000;
const mostEnds = 4;

function sentenceStart(text: string, at: number): number {
  const words = withoutLinks(text.slice(Math.max(0, at - longest), at).trimEnd());
  const line = words.lastIndexOf('\n') + 1;
  const ends = [...words.slice(line).matchAll(/[.!?]\s|[。！？]/g)].slice(-mostEnds);
  const from = line + (ends.length < mostEnds ? 0 : (ends[0]?.index ?? 0) + 1);
  const last = sentences(words.slice(from)).at(-1);
  return Math.max(0, at - longest) + from + (last?.start ?? words.length - from);
}

/** The text with its addresses hidden, which hold full stops; a link in parentheses ends the sentence before it. */
function withoutLinks(text: string): string {
  let at = 0;
  const pieces = findLinks(text, 0).map(({ inner, outer }) => {
    const before = text.slice(at, outer.start);
    at = outer.end;
    return before + (inner === outer ? 'X' : ' ').repeat(outer.end - outer.start);
  });
  return pieces.join('') + text.slice(at);
}
