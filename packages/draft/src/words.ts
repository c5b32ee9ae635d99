import { beginsSign } from './commonEnds.ts';

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
  forgetMuch();
  return [readWords(before).list, readWords(after).list];
}

/** How many words a text has, by the rules of its script. */
export function countWords(text: string): number {
  forgetMuch();
  return readWords(text).count;
}

interface TextWords {
  readonly list: WordList;
  /** How many of them are words rather than marks. */
  readonly count: number;
}

/** The long texts that were read last: an original, what is made of it, and what lies between their common ends. */
let longTexts: readonly (readonly [text: string, words: TextWords])[] = [];
const mostTexts = 6;
/** Texts of fewer characters are read faster than they are found again. */
const longText = 2000;

function readWords(text: string): TextWords {
  if (text.length < longText) return joinPassages(text);
  const same = longTexts.find(([known]) => known === text);
  const found = same ?? ([text, joinPassages(text)] as const);
  // The original, which is asked for at each key, outlives what was typed.
  longTexts = [found, ...longTexts.filter((one) => one !== same)].slice(0, mostTexts);
  return found[1];
}

/** Reads a text in parts that no word reaches across, cut where sentences and lines end, so that a key changes one of them. */
function joinPassages(text: string): TextWords {
  const parts: Part[] = [];
  let start = 0;
  let size = 0;
  let count = 0;
  const add = (end: number): void => {
    const passage = findPassage(text.slice(start, end));
    parts.push({ start, passage });
    size += passage.list.ids.length;
    count += passage.count;
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(cut))
    if (beginsSign(text, index + mark.length)) add(index + mark.length);
  add(text.length);
  return { list: joinLists(parts, size), count };
}

interface Part {
  readonly start: number;
  readonly passage: TextWords;
}

function joinLists(parts: readonly Part[], size: number): WordList {
  const joined = emptyList(size);
  let at = 0;
  for (const { start, passage } of parts) {
    const { ids, starts, ends } = passage.list;
    for (let index = 0; index < ids.length; index += 1, at += 1) {
      joined.ids[at] = ids[index] ?? 0;
      joined.starts[at] = start + (starts[index] ?? 0);
      joined.ends[at] = start + (ends[index] ?? 0);
    }
  }
  return joined;
}

function emptyList(size: number): WordList {
  return {
    ids: new Int32Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
  };
}

const cut = /(?:[.!?…] |\n)(?=\S)/gu;
const passages = new Map<string, TextWords>();
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a part, which are the same ones as before where that was looked at lately. */
function findPassage(text: string): TextWords {
  let passage = passages.get(text);
  if (passage) return passage;
  const segments = Array.from(segmenter.segment(text)).filter(({ segment }) => segment.trim());
  passage = {
    list: {
      ids: Int32Array.from(segments, ({ segment }) => numberOf(segment)),
      starts: Int32Array.from(segments, ({ index }) => index),
      ends: Int32Array.from(segments, ({ segment, index }) => index + segment.length),
    },
    count: segments.filter(({ isWordLike }) => isWordLike).length,
  };
  passages.set(copy(text), passage);
  return passage;
}

const numbers = new Map<string, number>();

function numberOf(word: string): number {
  let id = numbers.get(word);
  if (id === undefined) {
    id = numbers.size;
    numbers.set(copy(word), id);
  }
  return id;
}

/** A part of a string may hold on to the whole; a copy does not. */
function copy(text: string): string {
  return ` ${text}`.slice(1);
}

/** So many parts are remembered between two comparisons, and so many different words; two texts of 100 kB have some 2500 parts. */
const mostPassages = 8000;
const mostNumbers = 100_000;

/** Before lists are made that belong together: with too much in memory all of it is forgotten, and words are numbered anew. */
function forgetMuch(): void {
  if (passages.size < mostPassages && numbers.size < mostNumbers) return;
  numbers.clear();
  passages.clear();
  longTexts = [];
}
