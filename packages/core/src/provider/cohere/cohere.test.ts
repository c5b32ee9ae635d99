import { expect, it } from 'vitest';
import { createReader, read } from './index.ts';

const document = {
  type: 'document',
  id: 'doc-0',
  document: { title: 'Policy', text: 'Refunds: 30 days.' },
};
const tool = {
  type: 'tool',
  id: 'kb:0',
  tool_output: { content: 'Thirty.', url: 'https://example.com/kb' },
};
const cited = (start: number, end: number, text: string, more: object = {}) => ({
  start,
  end,
  text,
  sources: [document],
  type: 'TEXT_CONTENT',
  ...more,
});
const answer = (content: object[], ...citations: object[]) => ({
  id: 'c1',
  message: { role: 'assistant', content, citations },
});
const thinking = { type: 'thinking', thinking: 'They want 30 days.' };

it('places citations in the content that they are for', () => {
  const { content, citations, evidence } = read(
    answer(
      [thinking, { type: 'text', text: 'You have 30 days.' }],
      cited(9, 17, '30 days.', { content_index: 1 }),
    ),
  );
  expect(content).toBe('You have 30 days.');
  expect(citations).toEqual([
    {
      id: '1',
      source: 'Policy',
      text: 'Refunds: 30 days.',
      anchor: 'exact',
      span: { start: 9, end: 17 },
    },
  ]);
  expect(evidence?.passages).toEqual([{ text: 'Refunds: 30 days.', id: 'doc-0' }]);
});

it.each([
  ['whose offsets count bytes', cited(12, 19, '30 days'), 'exact', '30 days'],
  ['whose offsets are wrong', cited(90, 99, '30 days'), 'requoted', '30 days'],
  ['whose words are elsewhere', cited(0, 5, 'forty days'), 'none', null],
  ['without a content index', cited(5, 8, 'für'), 'exact', 'für'],
  ['of hidden thinking', cited(0, 2, 'Geld', { type: 'THINKING_CONTENT' }), 'none', null],
  ['that says no words', { sources: [document] }, 'none', null],
])('anchors a citation %s', (_, citation, anchor, words) => {
  const { content, citations } = read(
    answer([thinking, { type: 'text', text: 'Geld für ü30 days ü.' }], citation),
  );
  const [found] = citations;
  expect(found?.anchor).toBe(anchor);
  expect(found?.reason === undefined).toBe(words !== null);
  expect(found?.span ? content.slice(found.span.start, found.span.end) : null).toBe(words);
});

it('names a source by its title, else by its id, and makes one citation of each', () => {
  const sources = [document, tool, { type: 'document', id: 'https://example.com/a', document: {} }];
  const { citations } = read(
    answer([{ type: 'text', text: 'Thirty days.' }], { ...cited(0, 6, 'Thirty'), sources }),
  );
  expect(citations.map(({ source, url }) => [source, url])).toEqual([
    ['Policy', undefined],
    ['kb:0', 'https://example.com/kb'],
    ['https://example.com/a', 'https://example.com/a'],
  ]);
});

const event = (type: string, index: number, content: object, more: object = {}) => ({
  type,
  index,
  delta: { message: content },
  ...more,
});
const stream = [
  { type: 'message-start', id: 'c1', delta: { message: { content: [] } } },
  event('content-start', 0, { content: { type: 'thinking', thinking: '' } }),
  event(
    'content-delta',
    0,
    { content: { thinking: 'They want 30 days.' } },
    { logprobs: { text: 'x', logprobs: [-9] } },
  ),
  event('citation-start', 0, { citations: cited(9, 17, '30 days.', { content_index: 1 }) }),
  event('content-start', 1, { content: { type: 'text', text: '' } }),
  event(
    'content-delta',
    1,
    { content: { text: 'You have ' } },
    { logprobs: { text: 'You have ', logprobs: [-0.1] } },
  ),
  event(
    'content-delta',
    1,
    { content: { text: '30 days.' } },
    { logprobs: { text: '30 days.', logprobs: [-0.2] } },
  ),
  { type: 'message-end', delta: { finish_reason: 'COMPLETE' } },
];
const whole = {
  ...answer(
    [thinking, { type: 'text', text: 'You have 30 days.' }],
    cited(9, 17, '30 days.', { content_index: 1 }),
  ),
  finish_reason: 'COMPLETE',
  logprobs: [
    { text: 'x', logprobs: [-9] },
    { text: 'You have ', logprobs: [-0.1] },
    { text: '30 days.', logprobs: [-0.2] },
  ],
};

it('reads a stream, in which citations may come before their text, as it reads the whole', () => {
  const reader = createReader();
  for (const item of stream) reader.push(item);
  expect(reader.response).toEqual(read(whole));
  expect(reader.response.evidence?.tokens).toEqual([
    { logprob: -0.1, token: 'You have ' },
    { logprob: -0.2, token: '30 days.' },
  ]);
});

it('takes an answer that is a plain string, and one that only calls tools', () => {
  expect(read({ message: { role: 'assistant', content: 'Hello' } }).content).toBe('Hello');
  expect(read({ message: { role: 'assistant', tool_calls: [] } }).content).toBe('');
  expect(() => read({ message: 'no such model' })).toThrow(/cohere payload/);
});
