import { expect, it } from 'vitest';
import { read } from './index.ts';

const sources = ['https://a.example/x', 'https://b.example/y', 'https://c.example/z'];
const annotations = sources.map((url) => ({
  type: 'url_citation',
  url_citation: { url, title: '', start_index: 0, end_index: 0, content: `About ${url}.` },
}));
const answer = (content: string) =>
  read({ id: 'g', choices: [{ message: { role: 'assistant', content, annotations } }] });

it('takes offsets of 0 and 0 for no place and goes by the numbers of the answer', () => {
  const { content, citations } = answer('One.[1][3] Two.[3]');
  expect(content).toBe('One.[1][3] Two.[3]');
  expect(citations.map(({ id, anchor }) => [id, anchor])).toEqual([
    ['1', 'marker'],
    ['2', 'none'],
    ['3', 'marker'],
  ]);
});

it('turns links to the sources into markers where the answer holds no numbers', () => {
  const { content, citations, evidence } = answer(
    'One [a.example](https://a.example/x). See https://b.example/y too.',
  );
  expect(content).toBe('One [1]. See https://b.example/y too.');
  expect(citations).toMatchObject([
    { source: 'a.example', anchor: 'requoted', span: { start: 4, end: 7 } },
    { source: 'b.example', anchor: 'requoted', span: { start: 13, end: 32 } },
    { source: 'c.example', anchor: 'none' },
  ]);
  expect(evidence?.passages).toHaveLength(3);
});

it('cites nothing by numbers that are more than the sources', () => {
  const { citations } = answer('In C, array[1] and array[7] differ.');
  expect(citations.map(({ anchor }) => anchor)).toEqual(['none', 'none', 'none']);
  expect(citations.map(({ id }) => id)).toEqual(['2', '3', '4']);
});
