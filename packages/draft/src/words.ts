import type { Span } from '@credence-ui/core/text';
import { beginsSign } from './commonEnds.ts';

/** A word or a mark of punctuation, by the word boundaries of UAX #29; white space is neither. */
export interface Word extends Span {
  readonly text: string;
}

/** The words and marks of punctuation of a text, in order; `offset` is where the text stands in a longer one. */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (const { start, passage } of passagesOf(text)) {
    const at = offset + start;
    for (const word of passage.words)
      words.push({ text: word.text, start: at + word.start, end: at + word.end });
  }
  return words;
}

/** How many words a text has, by the rules of its script. */
export function countWords(text: string): number {
  return passagesOf(text).reduce((count, { passage }) => count + passage.count, 0);
}

/** What was found in a part of a text. */
interface Passage {
  readonly words: readonly Word[];
  /** How many of them are words rather than marks. */
  readonly count: number;
}

interface PlacedPassage {
  readonly start: number;
  readonly passage: Passage;
}

/** A text in parts that no word reaches across, cut where sentences and lines end, so that a key changes one of them. */
function passagesOf(text: string): readonly PlacedPassage[] {
  const passages: PlacedPassage[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(cut)) {
    const end = index + mark.length;
    if (!beginsSign(text, end)) continue;
    passages.push({ start, passage: findPassage(text.slice(start, end)) });
    start = end;
  }
  if (start < text.length) passages.push({ start, passage: findPassage(text.slice(start)) });
  return passages;
}

const cut = /(?:[.!?…] |\n)(?=\S)/gu;
/** So many passages are remembered at least, twice as many at most; two texts of 100 kB have some 2500. */
const most = 4000;
let recent = new Map<string, Passage>();
let former = new Map<string, Passage>();

/** The passage of a text, which is the same one as before where that was looked at lately. */
function findPassage(text: string): Passage {
  let passage = recent.get(text);
  if (passage) return passage;
  if (recent.size >= most) {
    former = recent;
    recent = new Map();
  }
  // A part of a string may hold on to the whole; a copy does not.
  const copy = ` ${text}`.slice(1);
  passage = former.get(text) ?? readPassage(copy);
  recent.set(copy, passage);
  return passage;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

function readPassage(text: string): Passage {
  const words: Word[] = [];
  let count = 0;
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (segment.trim() === '') continue;
    words.push({ text: segment, start: index, end: index + segment.length });
    if (isWordLike) count += 1;
  }
  return { words, count };
}
