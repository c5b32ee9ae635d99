import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Citation } from '../response/response.ts';
import { numberCitations, numberOn } from './numberCitations.ts';
import type { Numbering } from './numberCitations.ts';

const citation = (id: string, more: Partial<Citation> = {}): Citation => ({
  id,
  source: id,
  anchor: 'marker',
  ...more,
});

const numbers = (content: string, citations: readonly Citation[]) =>
  numberCitations(content, citations).map((entry) => [
    entry.citation.id,
    entry.number,
    entry.cited,
  ]);

it('numbers by first appearance, by marker or by span, and puts the uncited last', () => {
  const content = 'One [c]. Two words here. Three [a, c].';
  const citations = [
    citation('x'),
    citation('a'),
    citation('b', { span: { start: 9, end: 24 } }),
    citation('c'),
    citation('y'),
  ];
  expect(numbers(content, citations)).toEqual([
    ['c', 1, true],
    ['b', 2, true],
    ['a', 3, true],
    ['x', 4, false],
    ['y', 5, false],
  ]);
});

it('does not count what stands in code', () => {
  expect(numbers('`[b]` then [a]', [citation('b'), citation('a')])).toEqual([
    ['a', 1, true],
    ['b', 2, false],
  ]);
});

it('merges repeats of one id into the first and never merges different ids', () => {
  const url = 'https://a.example';
  const repeated = [citation('1', { url }), citation('1', { url }), citation('2', { url })];
  expect(numbers('[2][1]', repeated)).toEqual([
    ['2', 1, true],
    ['1', 2, true],
  ]);
});

it.each([
  { start: 4, end: 2 },
  { start: NaN, end: 3 },
  { start: -1, end: 3 },
])('passes over the unusable span %j', (span) => {
  expect(numbers('Text', [citation('1', { span })])).toEqual([['1', 1, false]]);
});

/** Reads on, each time from what was read last. */
function reader(citations: readonly Citation[]) {
  let numbering: Numbering | null = null;
  return (content: string) => {
    numbering = numberOn(numbering, content, citations);
    return numbering.entries;
  };
}

const ids = ['1', '2', '3', '4'];
const words = fc
  .array(fc.constantFrom('[1]', '[2,3]', '[4]', 'word', ' ', '\n\n', '`', '\n```\n', '[', ']('))
  .map((pieces) => pieces.join(''));

it('numbers a growing text as it numbers the same text at once', () => {
  fc.assert(
    fc.property(words, fc.array(fc.nat(60)), (text, cuts) => {
      const citations = ids.map((id) => citation(id));
      const read = reader(citations);
      for (const cut of [...cuts].sort((a, b) => a - b)) read(text.slice(0, cut));
      expect(read(text)).toEqual(numberCitations(text, citations));
    }),
    { numRuns: 1000 },
  );
});

it('starts again when the text is another one', () => {
  const read = reader([citation('1'), citation('2')]);
  read('One [1].\n\nTwo [2].\n\nEnd');
  expect(read('Two [2].\n\nOne [1].').map((entry) => entry.citation.id)).toEqual(['2', '1']);
});

it('gives the same array until a number changes, and the same entry as long as its own stays', () => {
  const read = reader([citation('1'), citation('2'), citation('3')]);
  const first = read('One [1].');
  expect(read('One [1].\n\nMore and [1] again.\n\nAnd')).toBe(first);
  const second = read('One [1].\n\nMore and [1] again.\n\nAnd [3]');
  expect(second).not.toBe(first);
  expect(second[0]).toBe(first[0]);
});
