import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Ground, GroundBlock } from './ground.ts';
import { findLinks, firstFrom } from './links.ts';
import type { FoundLink, Link } from './links.ts';
import {
  candidates,
  locateBlock,
  locateQuote,
  locateSpan,
  missingBlock,
  moved,
} from './locateWords.ts';
import type { Located } from './locateWords.ts';
import type { Marks } from './markers.ts';
import type { LinkedPlace, OffsetRange, PointPlace, RawCitation, SpanPlace } from './place.ts';
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

/** The sentence, as far as it goes, before a place that a provider gives one offset for. */
function locatePoint(place: PointPlace, ground: Ground): Located {
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
function offsetOf(block: GroundBlock, { at, unit }: PointPlace): number | null {
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

/** The link that a range covers, else the closest link to the same address, else the words of the range. */
function locateLink(place: OffsetRange, url: string | undefined, ground: Ground): Located {
  const block = ground.block(place.block);
  const exact = block && coveredLink(block, place, ground);
  if (exact) return { anchor: 'exact', links: [exact] };
  const links = url === undefined ? [] : ground.links.linksTo(ground.text, url);
  const link = closest(links, (block?.span.start ?? 0) + place.start);
  if (link) return { anchor: 'requoted', links: [{ link, span: link.outer }] };
  const span = locateSpan({ ...place, kind: 'span' }, undefined, ground);
  return span.anchor === 'none' ? locateLinked(span, url, ground, unmarked) : span;
}

/** The marker, else every link to the address, else the place where the address is written out. */
function locateLinked(
  { reason, marker }: Pick<LinkedPlace, 'reason' | 'marker'>,
  url: string | undefined,
  ground: Ground,
  marks: Marks,
): Located {
  if (marker !== undefined && marks.has(marker) && marks.areAll) return markedAt(marker);
  const links = url === undefined ? [] : ground.links.linksTo(ground.text, url);
  if (links.length > 0) {
    return { anchor: 'requoted', links: links.map((link) => ({ link, span: link.outer })) };
  }
  const span = url === undefined ? null : ground.links.written(ground.text, url);
  return span ? { anchor: 'requoted', span } : { anchor: 'none', reason };
}

function coveredLink(block: GroundBlock, place: OffsetRange, ground: Ground): FoundLink | null {
  for (const candidate of candidates(block, place)) {
    const span = trimmed(block, candidate);
    const link = ground.links.linkFrom(ground.text, span.start);
    if (link && covers(span, link)) return { link, span };
  }
  return null;
}

/** The link and at most its own parentheses. */
function covers({ start, end }: Span, { inner, outer }: Link): boolean {
  return start >= outer.start && start <= inner.start && end >= inner.end && end <= outer.end;
}

function trimmed(block: GroundBlock, span: Span): Span {
  const words = block.text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  return moved(block, { start, end: Math.max(start, span.start + words.trimEnd().length) });
}

function closest(links: readonly Link[], near: number): Link | undefined {
  const distance = (link: Link) => Math.abs(link.inner.start - near);
  const index = firstFrom(links, near);
  const after = links[index];
  const before = links[index - 1];
  if (!before || !after) return before ?? after;
  return distance(before) <= distance(after) ? before : after;
}

const unmarked: Marks = { has: () => false, areAll: false };

/** Tied to the answer by a marker that the model wrote. */
export function markedAt(marker: string): Located {
  return { anchor: 'marker', marker, reason: 'The answer marks a place but no words.' };
}

/** The mark of a source that a range covers or an offset points to; `null` when no mark stands there. */
function locateMark(place: SpanPlace | PointPlace, ground: Ground): Located | null {
  const block = ground.block(place.block);
  if (!block) return null;
  for (const offset of offsetsOf(place, block)) {
    const link = ground.links.linkFrom(ground.text, offset + block.span.start);
    if (link?.key !== '' || link.inner.start !== offset + block.span.start) continue;
    const end = place.kind === 'span' ? candidates(block, place).map((span) => span.end) : null;
    const isCovered = end?.includes(link.inner.end - block.span.start) ?? true;
    if (isCovered) return { anchor: 'exact', links: [{ link, span: link.inner }] };
  }
  return null;
}

/** How far back the beginning of a mark is looked for. */
const longestMark = 400;

/** Where the mark may begin: at the offset, or before it where the offset is that of its end. */
function offsetsOf(place: SpanPlace | PointPlace, block: GroundBlock): readonly number[] {
  if (place.kind === 'span') return candidates(block, place).map(({ start }) => start);
  const given = unitsFrom(place.unit).flatMap(
    (unit) => block.offsets.toUtf16(place.at, unit) ?? [],
  );
  return given.flatMap((at) => {
    const from = Math.max(0, at - longestMark);
    const before = block.text.slice(from, at);
    if (!/[】\uE201]$/.test(before)) return at;
    return [at, from + Math.max(before.lastIndexOf('【'), before.lastIndexOf('\uE200'))];
  });
}
