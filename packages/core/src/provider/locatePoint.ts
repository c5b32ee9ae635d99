import { sentences } from '../text/sentences.ts';
import { findLinks } from './findLinks.ts';
import type { Ground, GroundBlock } from './ground.ts';
import type { Located } from './locate.ts';
import { isBoundary, moved, unitsFrom } from './locateSpan.ts';
import type { Place } from './place.ts';

type Point = Extract<Place, { kind: 'point' }>;

/** The sentence, as far as it goes, before a place that a provider gives one offset for. */
export function locatePoint(place: Point, ground: Ground): Located {
  const block = ground.block(place.block);
  const at = block && offsetOf(block, place);
  if (!block || at == null)
    return { anchor: 'none', reason: 'Its offset lies outside the answer.' };
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
