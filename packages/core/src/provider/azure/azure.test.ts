import { expect, it } from 'vitest';
import { createReader, read } from './index.ts';

const content = 'Ünser 🎉 store opens at nine. It is on Main Street.';
const text = 'It is on Main Street.';
const at = (part: string) => ({ utf8: 0, utf16: part.length, codePoint: [...part].length });
const detail = { text, offset: at(content.slice(0, content.indexOf(text))), length: at(text) };
const detection = {
  ungroundedDetected: true,
  ungroundedPercentage: 0.25,
  ungroundedDetails: [detail],
};
const answer = { id: 'a', choices: [{ index: 0, message: { role: 'assistant', content } }] };

it.each([
  ['after', [answer, detection]],
  ['before', [detection, answer]],
])('adds the groundedness that comes %s the answer', (_name, events) => {
  const reader = createReader();
  for (const event of events) reader.push(event);
  const { claims, evidence } = reader.response;
  const start = content.indexOf(text);
  expect(claims).toEqual([
    { span: { start, end: content.length }, confidence: 0, citationIds: [] },
  ]);
  expect(evidence).toEqual({ content, verifiers: [{ kind: 'groundedness', score: 0.75 }] });
});

it.each([
  [0, 1],
  [1, 0],
  [40, null],
  [null, null],
])('reads %s of ungrounded text as a score of %s', (ungroundedPercentage, score) => {
  const { evidence } = read({ ungroundedDetected: false, ungroundedPercentage });
  expect(evidence?.verifiers).toEqual([{ kind: 'groundedness', score }]);
});

it('finds the documents of its data sources by their markers', () => {
  const citations = [
    { title: 'Hours', filepath: 'hours.pdf', url: null, content: 'Open at nine.' },
    { title: null, filepath: 'map.pdf', content: '' },
  ];
  const message = { content: 'At nine [doc1].', context: { citations, intent: '[]' } };
  const response = read({ choices: [{ message }] });
  expect(response.citations).toMatchObject([
    { id: 'doc1', source: 'Hours', text: 'Open at nine.', anchor: 'marker' },
    { id: 'doc2', source: 'map.pdf', anchor: 'none' },
  ]);
  expect(response.evidence?.passages).toEqual([{ id: 'doc1', text: 'Open at nine.' }]);
});

it('names the answer by the first id that holds something', () => {
  const reader = createReader();
  reader.push({ id: '', choices: [], prompt_filter_results: [] });
  for (const part of ['Open ', 'at nine.']) {
    reader.push({ id: 'chat-3', choices: [{ index: 0, delta: { content: part } }] });
  }
  expect(reader.response).toMatchObject({ id: 'chat-3', content: 'Open at nine.' });
});
