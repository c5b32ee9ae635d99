import { beginsSign, commonLengths } from './commonEnds.ts';

/**
 * The words and marks of punctuation of a text, by the word boundaries of UAX #29, in order; white space is neither. Numbers, since a
 * long text is compared at every key.
 */
export interface WordList {
  /** The same number, the same word; in lists that were read together. */
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The words of two texts, to be compared with each other. */
export function wordsOfBoth(before: string, after: string): readonly [WordList, WordList] {
  if (numbers.size > mostWords) forgetWords();
  return [wordsOf(before), wordsOf(after)];
}

function wordsOf(text: string): WordList {
  const { passages, list } = cutText(text);
  return list ?? listWords(passages);
}

function listWords(passages: readonly PlacedPassage[]): WordList {
  const size = passages.reduce((sum, { passage }) => sum + passage.words.ids.length, 0);
  const list = {
    ids: new Int32Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
  };
  let at = 0;
  for (const { start, passage } of passages) {
    const { ids, starts, ends } = passage.words;
    list.ids.set(ids, at);
    for (let index = 0; index < ids.length; index += 1, at += 1) {
      list.starts[at] = start + (starts[index] ?? 0);
      list.ends[at] = start + (ends[index] ?? 0);
    }
  }
  return list;
}

/** How many words a text has, by the rules of its script. */
export function countWords(text: string): number {
  return cutText(text).passages.reduce((count, { passage }) => count + passage.count, 0);
}

/** What was found in a part of a text. */
interface Passage {
  readonly words: WordList;
  /** How many of them are words rather than marks. */
  readonly count: number;
}

interface PlacedPassage {
  readonly start: number;
  readonly passage: Passage;
}

/** A text in parts that no word reaches across, cut where sentences and lines end, so that a key changes one of them. */
interface CutText {
  readonly passages: readonly PlacedPassage[];
  /** All words of a long text. */
  readonly list?: WordList;
}

/** The long texts that were cut last: an original, what is made of it, and what lies between their common ends. */
let cutTexts: readonly LongText[] = [];
const mostTexts = 6;
/** Texts of fewer characters are cut faster than they are found again. */
const longText = 2000;

function cutText(text: string): CutText {
  if (text.length < longText) return { passages: cutFrom(text, 0, text.length) };
  const same = cutTexts.find((known) => known.text === text);
  const found = same ?? cutLong(text);
  // The original, which is asked for at each key, outlives what was typed.
  cutTexts = [found, ...cutTexts.filter((known) => known !== same)].slice(0, mostTexts);
  return found;
}

interface LongText extends Required<CutText> {
  readonly text: string;
}

function cutLong(text: string): LongText {
  const passages = cutAgain(text);
  return { text, passages, list: listWords(passages) };
}

/** Takes the parts before and behind the place that was typed in from the text as it was. */
function cutAgain(text: string): readonly PlacedPassage[] {
  for (const known of cutTexts) {
    const { head, tail } = commonLengths(known.text, text);
    if (text.length - head - tail > longText) continue;
    const shift = text.length - known.text.length;
    // Whether a part ends is seen in the two characters behind it, and whether one begins in the two before it.
    const first = known.passages.filter(({ start }) => start + 2 <= head);
    const from = first.pop()?.start ?? 0;
    const rest = known.passages
      .filter(({ start }) => start + shift > from && known.text.length - start + 2 <= tail)
      .map(({ start, passage }) => ({ start: start + shift, passage }));
    return [...first, ...cutFrom(text, from, rest[0]?.start ?? text.length), ...rest];
  }
  return cutFrom(text, 0, text.length);
}

function cutFrom(text: string, from: number, to: number): readonly PlacedPassage[] {
  const passages: PlacedPassage[] = [];
  let start = from;
  // Cut in the whole text, since what stands behind a place decides too.
  cut.lastIndex = from;
  for (let mark = cut.exec(text); mark && start < to; mark = cut.exec(text)) {
    const end = mark.index + mark[0].length;
    if (end > to) break;
    if (!beginsSign(text, end)) continue;
    passages.push({ start, passage: findPassage(text.slice(start, end)) });
    start = end;
  }
  if (start < to) passages.push({ start, passage: findPassage(text.slice(start, to)) });
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
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let count = 0;
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (segment.trim() === '') continue;
    ids.push(numberOf(segment));
    starts.push(index);
    ends.push(index + segment.length);
    if (isWordLike) count += 1;
  }
  const words = {
    ids: Int32Array.from(ids),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
  };
  return { words, count };
}

const numbers = new Map<string, number>();
/** With more different words than this all are forgotten, and numbered anew. */
const mostWords = 100_000;

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const id = numbers.size;
  numbers.set(` ${word}`.slice(1), id);
  return id;
}

function forgetWords(): void {
  numbers.clear();
  recent = new Map();
  former = new Map();
  cutTexts = [];
}
