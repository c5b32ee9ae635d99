import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWords, wordsOf } from './words.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const part = fc.constantFrom(
  ...[
    'word ',
    "it's ",
    '3.5',
    '. ',
    '! ',
    '? ',
    '… ',
    '\n',
    '\r\n',
    ' ',
    '\t',
    '\uFEFF',
    '\u200D',
    '\u0301',
  ],
  ...['。', '你好', 'ไทย', '😀', '👩‍🚀', '🇩🇪', '\ud83d', 'e.g. ', '"', '’'],
);
const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));

it('finds in parts what a segmenter finds in the whole text', () => {
  fc.assert(
    fc.property(text, fc.nat(9), (whole, offset) => {
      const all = [...segmenter.segment(whole)];
      const words = all.filter(({ segment }) => segment.trim() !== '');
      expect(wordsOf(whole, offset)).toEqual(
        words.map(({ segment, index }) => ({
          text: segment,
          start: offset + index,
          end: offset + index + segment.length,
        })),
      );
      expect(countWords(whole)).toBe(all.filter(({ isWordLike }) => isWordLike).length);
    }),
    { numRuns: 2000 },
  );
});
