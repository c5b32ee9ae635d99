import type { Span } from '@credence-ui/core/text';

/** A word or a mark of punctuation, by the word boundaries of UAX #29; white space is neither. */
export interface Word extends Span {
  readonly text: string;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words and marks of punctuation of a text, in order; `offset` is where the text stands in a longer one. */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    if (segment.trim() === '') continue;
    const start = offset + index;
    words.push({ text: segment, start, end: start + segment.length });
  }
  return words;
}

/** How many words a text has, by the rules of its script. */
export function countWords(text: string): number {
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count += 1;
  return count;
}
