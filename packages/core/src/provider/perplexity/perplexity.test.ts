import { expect, it } from 'vitest';
import { createReader, read } from './index.ts';

const results = [
  { title: 'One', url: 'https://one.example', snippet: 'First snippet.' },
  { title: 'Two', url: 'https://two.example', snippet: 'Second snippet.' },
  { title: 'Three', url: 'https://three.example' },
];
const citations = results.map(({ url }) => url);

it('reads markers as they are written and search results as their sources', () => {
  const message = { role: 'assistant', content: 'Yes.[2][1] Also [9].' };
  const payload = { id: 'p', choices: [{ index: 0, message }], search_results: results, citations };
  const response = read(payload);
  expect(response.content).toBe(message.content);
  expect(response.citations).toMatchObject([
    { id: '1', source: 'One', text: 'First snippet.', anchor: 'marker' },
    { id: '2', source: 'Two', anchor: 'marker' },
    { id: '3', source: 'Three', anchor: 'none', reason: 'The answer does not point to it.' },
  ]);
  expect(response.evidence?.passages).toEqual([
    { text: 'First snippet.', id: '1' },
    { text: 'Second snippet.', id: '2' },
  ]);
  const reader = createReader();
  for (const content of ['Yes.[', '2][1]', ' Also [9].']) {
    reader.push({ id: 'p', choices: [{ delta: { content } }], search_results: results, citations });
  }
  expect(reader.response).toEqual(response);
});

it('does not read the message so far and its last piece twice', () => {
  const reader = createReader();
  const pieces = ['One', ' two', ' three'];
  pieces.forEach((content, index) => {
    const message = { content: pieces.slice(0, index + 1).join('') };
    reader.push({ choices: [{ delta: { content }, message }] });
  });
  expect(reader.response.content).toBe('One two three');
});

it('does with addresses alone', () => {
  const message = { content: 'So it is [1].' };
  expect(read({ choices: [{ message }], citations }).citations).toMatchObject([
    { id: '1', source: 'one.example', anchor: 'marker' },
    { id: '2', source: 'two.example', anchor: 'none' },
    { id: '3', source: 'three.example', anchor: 'none' },
  ]);
});

it('reads the numbered results of the agent format', () => {
  const found = {
    type: 'search_results',
    results: [
      { id: 1, ...results[0] },
      { id: 2, ...results[1] },
    ],
  };
  const text = { type: 'message', content: [{ type: 'output_text', text: 'It is so [2].' }] };
  expect(read({ output: [found, text] }).citations).toMatchObject([
    { id: '1', source: 'One', anchor: 'none' },
    { id: '2', source: 'Two', anchor: 'marker' },
  ]);
});
