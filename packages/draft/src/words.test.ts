import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segmentWords } from '../test/segmentWords.ts';
import { countWords, wordsOfBoth } from './words.ts';
import type { WordList } from './words.ts';

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
    fc.property(text, (whole) => {
      const words = segmentWords(whole);
      const [list] = wordsOfBoth(whole, '');
      expect(spansIn(list)).toEqual(words.map(({ start, end }) => [start, end]));
      expect(countWords(whole)).toBe(words.filter(({ isWordLike }) => isWordLike).length);
    }),
    { numRuns: 2000 },
  );
});

function spansIn({ starts, ends }: WordList): readonly (readonly [number, number])[] {
  return Array.from(starts, (start, index) => [start, ends[index] ?? 0] as const);
}

/** What a list says of its words, whatever numbers they have. */
function patternOf(lists: readonly WordList[]) {
  const order = new Map<number, number>();
  return lists.map((list) => ({
    spans: spansIn(list),
    words: Array.from(list.ids, (id) => {
      if (!order.has(id)) order.set(id, order.size);
      return order.get(id);
    }),
  }));
}

it('finds in a long text after a key what it finds in one that it never saw', () => {
  const long = fc.array(part, { minLength: 1, maxLength: 40 }).map((parts) => {
    const once = `${parts.join('')} end. `;
    return once.repeat(Math.ceil(3000 / once.length));
  });
  fc.assert(
    fc.property(long, part, fc.nat(3000), fc.nat(3), (whole, typed, place, gone) => {
      const edited = `${whole.slice(0, place)}${typed}${whole.slice(place + gone)}`;
      const known = patternOf(wordsOfBoth(whole, edited));
      const counts = [countWords(whole), countWords(edited)];
      for (let other = 0; other < 5; other += 1) countWords(String(other).repeat(3000));
      expect(patternOf([...wordsOfBoth(edited, whole)].reverse())).toEqual(known);
      expect([countWords(whole), countWords(edited)]).toEqual(counts);
      expect(known[1]?.spans).toEqual(segmentWords(edited).map(({ start, end }) => [start, end]));
    }),
    { numRuns: 300 },
  );
});
