import { expect, it } from 'vitest';
import type { SourcePassage } from '../../retrieval/passage.ts';
import { citeSources, citingFlaws } from './citeSources.ts';

const passage = (source: string): SourcePassage => ({
  id: 0,
  documentId: 'd',
  source,
  title: null,
  page: 2,
  heading: null,
  span: { start: 0, end: 4 },
  text: 'Text',
});
const passages = [passage('a.md'), passage('b.md'), passage('c.md')];

it('cites each passage that is named once, with the sentence that rests on it', () => {
  const content = 'It is 30 days [1]. For gifts it is longer. [2, 3] Again [1].';
  const citations = citeSources(content, passages);
  expect(citations.map(({ id, source }) => [id, source])).toEqual([
    ['1', 'a.md'],
    ['2', 'b.md'],
    ['3', 'c.md'],
  ]);
  const { span } = citations[0] ?? {};
  expect(content.slice(span?.start, span?.end)).toBe('It is 30 days [1].');
});

it.each(['It is so [9].', 'It is so [0].', 'See [1](https://example.org).', 'An array[] of [x].'])(
  'cites nothing for %j',
  (content) => {
    expect(citeSources(content, passages)).toEqual([]);
  },
);

it.each([
  ['It is so [1], and so [2, 3].', []],
  ['It is so [1-3].', []],
  ['It is so.', ['citesNothing']],
  ['It is `[1]`.', ['citesNothing']],
  ['It is so [9].', ['citesUnknown']],
  ['It is so [1, 9].', ['citesUnknown']],
  ['It is so [1, see there].', []],
])('finds in %j the flaws %j', (content, flaws) => {
  expect(citingFlaws(content, passages)).toEqual(flaws);
});

it('asks for no citation where there was nothing to cite', () => {
  expect(citingFlaws('It is so.', [])).toEqual([]);
});
