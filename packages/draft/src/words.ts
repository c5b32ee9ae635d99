const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Words, spaces and punctuation marks in order; joined they are the text again. */
export function segments(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How many words a text has, by the rules of its script. */
export function countWords(text: string): number {
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count += 1;
  return count;
}
