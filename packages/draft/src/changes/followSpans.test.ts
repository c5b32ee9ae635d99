import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editedTexts } from '../../test/editedTexts.ts';
import { segmentWords } from '../../test/segmentWords.ts';
import { followSpans } from './index.ts';

const before = 'Returns are open for 30 days. A refund takes a week. Ask us first.';

function follow(words: string, after: string): readonly [string, boolean] | null {
  const start = before.indexOf(words);
  const [followed] = followSpans([{ start, end: start + words.length }], before, after);
  if (!followed) return null;
  return [after.slice(followed.span.start, followed.span.end), followed.touched];
}

it.each([
  ['an edit before it', '30 days', 'All returns are open for 30 days.', ['30 days', false]],
  [
    'an insertion in front',
    '30 days',
    'Returns are open for all 30 days. Bye.',
    ['30 days', false],
  ],
  ['an insertion behind', '30 days', 'Returns are open for 30 days or so.', ['30 days', false]],
  ['another white space', '30 days', 'Returns are open for 30\n\ndays.', ['30\n\ndays', false]],
  ['a changed figure', '30 days', 'Returns are open for 60 days.', ['60 days', true]],
  ['a changed last word', '30 days', 'Returns are open for 30 weeks.', ['30 weeks', true]],
  ['an insertion inside', '30 days', 'Returns are open for 30 full days.', ['30 full days', true]],
  ['one word less', '30 days', 'Returns are open for days.', ['days', true]],
  ['other words in their place', '30 days', 'Returns are open for ever.', ['ever', true]],
  [
    'a move of the sentence',
    'takes a week',
    'A refund takes a week. Returns are open for 30 days. Ask us first.',
    ['takes a week', false],
  ],
])('follows words through %s', (_, words, after, followed) => {
  expect(follow(words, after)).toEqual(followed);
});

it.each([
  ['A refund takes a week.', 'Returns are open for 30 days. Ask us first.'],
  ['Ask us first.', 'Returns are open for 30 days. A refund takes a week.'],
  ['30 days', ''],
])('says that %j is gone', (words, after) => {
  expect(follow(words, after)).toBeNull();
});

it.each([
  { start: 3, end: 3 },
  { start: 5, end: 2 },
  { start: -1, end: 4 },
  { start: 0, end: 1000 },
  { start: Number.NaN, end: 4 },
])('follows no span %j', (span) => {
  expect(followSpans([span], before, before)).toEqual([null]);
});

it('finds the same words at every span that it calls untouched, and every span where nothing changed', () => {
  fc.assert(
    fc.property(editedTexts, fc.nat(), fc.nat(), ({ before: old, after: now }, from, length) => {
      const start = from % (old.length + 1);
      const span = { start, end: Math.min(old.length, start + (length % 40)) };
      const words = segmentWords(old.slice(span.start, span.end)).map(({ text }) => text);
      const [followed] = followSpans([span], old, now);
      if (followed?.touched === false) {
        const text = now.slice(followed.span.start, followed.span.end);
        expect(segmentWords(text).map(({ text: word }) => word)).toEqual(words);
      }
      const [same] = followSpans([span], old, old);
      expect(same?.touched ?? words.length > 0).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
