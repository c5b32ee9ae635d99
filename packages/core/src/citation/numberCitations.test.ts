import { expect, it } from 'vitest';
import type { Citation } from '../response/response.ts';
import { numberCitations } from './numberCitations.ts';

const citation = (id: string, more: Partial<Citation> = {}): Citation => ({
  id,
  source: id,
  anchor: 'marker',
  ...more,
});

it('numbers by first appearance, by marker or by span, and puts the uncited last', () => {
  const content = 'One [c]. Two words here. Three [a, c].';
  const citations = [
    citation('x'),
    citation('a'),
    citation('b', { span: { start: 9, end: 24 } }),
    citation('c'),
    citation('y'),
  ];
  const numbered = numberCitations(content, citations);
  expect(numbered.map(({ citation: { id }, number, cited }) => [id, number, cited])).toEqual([
    ['c', 1, true],
    ['b', 2, true],
    ['a', 3, true],
    ['x', 4, false],
    ['y', 5, false],
  ]);
});
