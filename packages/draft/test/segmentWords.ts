const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words and marks of a text as the platform finds them in the whole of it, with what each is. */
export function segmentWords(text: string) {
  return [...segmenter.segment(text)]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ segment, index, isWordLike = false }) => ({
      text: segment,
      start: index,
      end: index + segment.length,
      isWordLike,
    }));
}
