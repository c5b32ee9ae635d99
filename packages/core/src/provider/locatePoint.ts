import { sentences } from '../text/sentences.ts';
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
  const start = pastLinks(sentenceStart(block.text, at), at, block, ground);
  const end = start + block.text.slice(start, at).trimEnd().length;
  if (start >= end) return { anchor: 'none', reason: 'It stands before the first words.' };
  return { anchor: 'exact', span: moved(block, { start, end }) };
}

/** A link that the sentence begins with belongs to the one before. */
function pastLinks(start: number, at: number, block: GroundBlock, ground: Ground): number {
  const { outer } = ground.links.linkFrom(ground.text, block.span.start + start) ?? {};
  if (!outer || outer.start !== block.span.start + start) return start;
  const end = outer.end - block.span.start;
  const words = block.text.slice(end, at).trimStart();
  return words === '' ? start : pastLinks(at - words.length, at, block, ground);
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
  const words = text.slice(Math.max(0, at - longest), at).trimEnd();
  const line = words.lastIndexOf('\n') + 1;
  const ends = [...words.slice(line).matchAll(/[.!?]\s|[。！？]/g)].slice(-mostEnds);
  const from = line + (ends.length < mostEnds ? 0 : (ends[0]?.index ?? 0) + 1);
  const last = sentences(words.slice(from)).at(-1);
  return Math.max(0, at - longest) + from + (last?.start ?? words.length - from);
}
