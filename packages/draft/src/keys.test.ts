import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => void vi.resetModules());

const words = [
  'refund',
  'order',
  'days',
  'the',
  'of',
  'Dr. Who',
  'early.',
  'late!',
  '\n',
  'x',
  ' ',
];
const sentence = fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 12 });
const original = fc.array(sentence, { minLength: 60, maxLength: 90 });
const edits = fc.array(
  fc.record({ at: fc.nat(), cut: fc.nat(12), put: fc.constantFrom(...words, 'edited', 'e', '') }),
  { minLength: 1, maxLength: 8 },
);

/** The functions as a page has them that has compared nothing yet. */
async function loadAnew() {
  vi.resetModules();
  const { changesOf } = await import('./changes/index.ts');
  const { diffWords, editStatistics } = await import('./index.ts');
  return (before: string, after: string) => ({
    changes: changesOf(before, after),
    words: diffWords(before, after),
    statistics: editStatistics(before, after),
  });
}

it('finds after any keys what it would find without the texts before them', async () => {
  const compareOn = await loadAnew();
  await fc.assert(
    fc.asyncProperty(original, edits, async (sentences, steps) => {
      const before = sentences.map((each) => `So ${each.join(' ')}.`).join(' ');
      let after = before.replaceAll('the', 'thus');
      let last = compareOn(before, after);
      for (const { at, cut, put } of steps) {
        const place = at % (after.length + 1);
        after = after.slice(0, place) + put + after.slice(place + cut);
        last = compareOn(before, after);
      }
      const compareAnew = await loadAnew();
      expect(last).toEqual(compareAnew(before, after));
    }),
    { numRuns: 40 },
  );
});
