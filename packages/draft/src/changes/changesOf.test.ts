import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesOf } from './index.ts';
import { editedTexts } from '../../test/editedTexts.ts';
import { segmentWords } from '../../test/segmentWords.ts';

const show = (before: string, after: string): readonly string[] =>
  changesOf(before, after).map(({ kind, removed, inserted }) => `${kind}: ${removed}|${inserted}`);

it.each([
  ['30 days.', '60 days.', ['replace: 30|60']],
  ['days.', 'days from purchase.', ['insert: | from purchase']],
  ['a b c', 'a c', ['delete: b |']],
  ['a b', 'a  b', ['insert: | ']],
  ['', 'New text.', ['insert: |New text.']],
  ['Old text.', '', ['delete: Old text.|']],
  ['same', 'same', []],
  [
    '退款期限为三十天。请联系我们。',
    '退款期限为六十天。请联系他们。',
    ['replace: 三十|六十', 'replace: 我们|他们'],
  ],
])('finds what changed from %j to %j', (before, after, hunks) => {
  expect(show(before, after)).toEqual(hunks);
});

it.each([
  ['from 30 to 60 days', 'from 20 to 90 days', ['replace: 30 to 60|20 to 90']],
  ['red, green', 'blue, black', ['replace: red, green|blue, black']],
  ['30 days and 5 items', '60 days and 7 items', ['replace: 30|60', 'replace: 5|7']],
  ['in 3 or 4 days', 'in 5 or 6 days', ['replace: 3 or 4|5 or 6']],
  ['buy 3 at 9 now', 'buys 3 at 8 now', ['replace: buy|buys', 'replace: 9|8']],
])('joins changes around a short word, not around a figure: %j, %j', (before, after, hunks) => {
  expect(show(before, after)).toEqual(hunks);
});

it.each([
  [
    'We ship today. You pay.',
    'We ship tomorrow! They pay.',
    ['replace: today.|tomorrow!', 'replace: You|They'],
  ],
  ['We ship. You pay.', 'We ship. Trust us. You pay.', ['insert: |Trust us. ']],
  ['We ship.', 'We ship. Trust us. Bye.', ['insert: | Trust us. Bye.']],
  [
    'We ship today. You pay.',
    'We ship tomorrow. Trust us. They pay.',
    ['replace: today|tomorrow', 'insert: |Trust us. ', 'replace: You|They'],
  ],
  [
    'It is late. Ann',
    'It is really late. Thank you. Ann',
    ['insert: |really ', 'insert: |Thank you. '],
  ],
])('ends a hunk where a sentence ends, from %j to %j', (before, after, hunks) => {
  expect(show(before, after)).toEqual(hunks);
});

it('names a sentence that went elsewhere at both its places', () => {
  const [gone, come, ...more] = changesOf(
    'We ship on Monday. You pay later. The end.',
    'You pay later. We ship on Monday. The end.',
  );
  expect(gone).toMatchObject({ kind: 'move', removed: 'We ship on Monday. ', inserted: '' });
  expect(come).toMatchObject({ kind: 'move', removed: '', inserted: 'We ship on Monday. ' });
  expect([gone?.partner, come?.partner]).toEqual([come?.id, gone?.id]);
  expect(more).toEqual([]);
});

it('moves sentences that stay together as one', () => {
  const [first, second, last] = [
    'We ship on Monday. You pay later.',
    'This is the middle of it. '.repeat(3),
    'Bye.',
  ];
  expect(show(`${first}\n\n${second}\n\n${last}`, `${second}\n\n${first}\n\n${last}`)).toEqual([
    `move: ${first}\n\n|`,
    `move: |${first}\n\n`,
  ]);
});

it('keeps the name of a hunk through edits elsewhere, and tells equal ones apart', () => {
  const before = 'Pay 30 now. Wait here. Pay 30 then.';
  const ids = (after: string): readonly string[] => changesOf(before, after).map(({ id }) => id);
  const [first, second] = ids('Pay 60 now. Wait here. Pay 60 then.');
  expect(first).not.toBe(second);
  const [one, , other] = ids('Pay 60 now. Wait there. Pay 60 then.');
  expect([one, other]).toEqual([first, second]);
});

it('takes whole words, in order, and texts as they stand', () => {
  fc.assert(
    fc.property(editedTexts, ({ before, after }) => {
      const old = new Set(segmentWords(before).flatMap(innerPlaces));
      const now = new Set(segmentWords(after).flatMap(innerPlaces));
      const hunks = changesOf(before, after);
      for (const hunk of hunks) {
        expect(before.slice(hunk.before.start, hunk.before.end)).toBe(hunk.removed);
        expect(after.slice(hunk.after.start, hunk.after.end)).toBe(hunk.inserted);
        expect([hunk.before.start, hunk.before.end].filter((place) => old.has(place))).toEqual([]);
        expect([hunk.after.start, hunk.after.end].filter((place) => now.has(place))).toEqual([]);
      }
      expect(new Set(hunks.map(({ id }) => id)).size).toBe(hunks.length);
    }),
    { numRuns: 2000 },
  );
});

/** The places inside a word, where no hunk may begin or end. */
function innerPlaces({ start, end }: { readonly start: number; readonly end: number }): number[] {
  return Array.from({ length: end - start - 1 }, (_, index) => start + index + 1);
}

it('stays fine-grained in a long text with an edit in every sentence', () => {
  const sentence = (n: number, word: string): string =>
    `Item ${String(n)} of the ${word} list costs ${String(n * 7)} euros today.`;
  const text = (word: string): string =>
    Array.from({ length: 2000 }, (_, n) => sentence(n, word)).join(' ');
  const hunks = changesOf(text('old'), text('new'));
  expect(hunks).toHaveLength(2000);
  expect(new Set(hunks.map(({ removed, inserted }) => `${removed}|${inserted}`))).toEqual(
    new Set(['old|new']),
  );
});
