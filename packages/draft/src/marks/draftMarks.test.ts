import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checklist } from '@credence-ui/draft/checklist';
import type { StyleMark } from '@credence-ui/draft/style';
import { editedTexts } from '../../test/editedTexts.ts';
import { draftMarks, markLines, placeClaims, shiftMarks } from './index.ts';
import type { DoubtfulClaim, DraftMarksOptions, Mark } from './index.ts';

const original = 'Hi Jo, the window is 60 days. A refund takes a week. Ask us first.';

function claimOf(words: string, text = original): DoubtfulClaim {
  const start = text.indexOf(words);
  return { span: { start, end: start + words.length }, tone: 'negative', citationIds: ['1'] };
}

const exclaimed = (start: number, end: number): StyleMark => ({
  span: { start, end },
  trait: 'exclamation',
  reason: { code: 'style.exclamation', figures: { count: 1, all: 40 } },
});

it('orders claims, what no source holds and what is unlike the writer as they are read', () => {
  const marks = draftMarks({
    text: original,
    original,
    claims: [claimOf('A refund takes a week'), claimOf('the window is 60 days')],
    items: checklist(original).filter(({ value }) => value === 'number 60 day'),
    style: [exclaimed(0, 2)],
  });
  expect(marks.map(({ kind, words }) => [kind, words])).toEqual([
    ['style', 'Hi'],
    ['claim', 'the window is 60 days'],
    ['unsupported', '60 days'],
    ['claim', 'A refund takes a week'],
  ]);
});

it.each([
  ['untouched by an edit before it', 'Hello Jo, the window is 60 days.', ['60 days', false]],
  ['stale when its words were changed', 'Hi Jo, the window is 90 days.', ['90 days', true]],
  ['gone with its words', 'A refund takes a week. Ask us first.', null],
])('calls a claim %s', (_, text, expected) => {
  const [mark] = draftMarks({ text, original, claims: [claimOf('60 days')] });
  expect(mark?.kind === 'claim' ? [mark.words, mark.stale] : null).toEqual(expected);
});

it('keeps the id of a mark through an edit elsewhere, and tells equal words apart', () => {
  const twice = 'A week is a week.';
  const idsOf = (text: string) => {
    const start = text.indexOf(twice);
    const style = [exclaimed(start + 2, start + 6), exclaimed(start + 12, start + 16)];
    return draftMarks({ text, original: text, style }).map(({ id }) => id);
  };
  expect(idsOf(`Hello there. ${twice}`)).toEqual(idsOf(twice));
  expect(new Set(idsOf(twice)).size).toBe(2);
});

it('carries the claims of an answer in markdown to its plain text, and leaves out what is not in it', () => {
  const content = 'The window is **60 days** [1]. | a |';
  const placed = placeClaims(
    [claimOf('window is **60 days**', content), claimOf('| a |', content)],
    content,
    'The window is 60 days.',
  );
  const [mark] = draftMarks({
    text: 'The window is 60 days.',
    original: 'The window is 60 days.',
    claims: placed,
  });
  expect(placed).toHaveLength(1);
  expect(mark).toMatchObject({ words: 'window is 60 days', stale: false, citationIds: ['1'] });
});

it.each([
  [-1, 3],
  [5, 2],
  [0, 1000],
  [Number.NaN, 3],
])('leaves out what stands at no place of the text: %d to %d', (start, end) => {
  expect(draftMarks({ text: original, original, style: [exclaimed(start, end)] })).toEqual([]);
});

const spans = fc.array(fc.tuple(fc.nat(200), fc.nat(60)), { maxLength: 12 });

function marksOn(text: string, before: string, places: readonly (readonly [number, number])[]) {
  const at = ([from, length]: readonly [number, number], within: string) => {
    const start = from % (within.length + 1);
    return { start, end: Math.min(within.length, start + length) };
  };
  const options: DraftMarksOptions = {
    text,
    original: before,
    claims: places.map((place) => ({
      span: at(place, before),
      tone: 'caution',
      citationIds: [],
    })),
    items: checklist(text),
    style: places.map((place) => {
      const { start, end } = at(place, text);
      return exclaimed(start, end);
    }),
  };
  return draftMarks(options);
}

it('draws the whole text whatever marks overlap, each mark on exactly its words', () => {
  fc.assert(
    fc.property(editedTexts, spans, ({ before, after }, places) => {
      const marks = marksOn(after, before, places);
      const lines = markLines(after, marks);
      expect(lines.flat().map(({ text }) => text)).not.toContain('');
      expect(lines.map((line) => line.map(({ text }) => text).join('')).join('')).toBe(after);
      for (const line of lines)
        expect(line.slice(0, -1).some(({ text }) => text.includes('\n'))).toBe(false);
      for (const mark of marks) expect(drawn(lines.flat(), mark)).toBe(mark.words);
    }),
    { numRuns: 500 },
  );
});

function drawn(pieces: ReturnType<typeof markLines>[number], mark: Mark): string {
  return pieces
    .filter(({ marks }) => marks.includes(mark))
    .map(({ text }) => text)
    .join('');
}

it('keeps marks on their own words after an edit until they are found anew', () => {
  fc.assert(
    fc.property(editedTexts, spans, ({ before, after }, places) => {
      for (const mark of shiftMarks(marksOn(before, before, places), before, after)) {
        const words = after.slice(mark.start, mark.end);
        expect(mark.end).toBeLessThanOrEqual(after.length);
        if (mark.end - mark.start === mark.words.length && before.length !== after.length)
          expect(words).toBe(mark.words);
      }
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['before it', 'Oh, hi Jo, the window is 60 days.', '60 days'],
  ['at its last word, which is left out', 'Hi Jo, the window is 60 days, at most.', null],
  ['in it', 'Hi Jo, the window is 60 full days.', '60 full days'],
])('shifts a mark with what is typed %s', (_, after, words) => {
  const before = 'Hi Jo, the window is 60 days.';
  const marks = draftMarks({
    text: before,
    original: before,
    claims: [claimOf('60 days', before)],
  });
  const shifted = shiftMarks(marks, before, after).map(({ start, end }) => after.slice(start, end));
  expect(shifted).toEqual(words === null ? [] : [words]);
});
