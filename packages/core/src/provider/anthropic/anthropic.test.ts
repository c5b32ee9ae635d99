import { expect, it } from 'vitest';
import { createReader, read } from './index.ts';

const text = (words: string, ...citations: object[]) => ({ type: 'text', text: words, citations });
const start = (index: number, block: object) => ({
  type: 'content_block_start',
  index,
  content_block: block,
});
const delta = (index: number, change: object) => ({
  type: 'content_block_delta',
  index,
  delta: change,
});
const words = (index: number, piece: string) => delta(index, { type: 'text_delta', text: piece });
const policy = {
  type: 'char_location',
  cited_text: 'Refunds are granted within thirty days. ',
  document_index: 0,
  document_title: 'policy.txt',
  start_char_index: 10,
  end_char_index: 50,
};

it.each([
  ['char_location', policy, { source: 'policy.txt', quote: policy.cited_text }],
  [
    'page_location, whose end page is exclusive',
    { type: 'page_location', document_title: 'Handbook', start_page_number: 4, end_page_number: 5 },
    { source: 'Handbook', page: 4 },
  ],
  [
    'content_block_location of a document without a title',
    { type: 'content_block_location', document_index: 2, document_title: null },
    { source: 'Document 3' },
  ],
  [
    'search_result_location with an address',
    { type: 'search_result_location', source: 'https://example.com/a', title: null },
    { source: 'example.com', url: 'https://example.com/a' },
  ],
  [
    'search_result_location with a name',
    { type: 'search_result_location', source: 'kb-17', title: 'Refunds' },
    { source: 'Refunds' },
  ],
  [
    'web_search_result_location',
    { type: 'web_search_result_location', url: 'https://example.com/b', title: 'B' },
    { source: 'B', url: 'https://example.com/b' },
  ],
])('takes the whole block as the claim of a %s', (_, citation, expected) => {
  const { content, citations } = read({
    id: 'msg_1',
    content: [text('You have '), text('30 days', citation), text('.')],
  });
  expect(content).toBe('You have 30 days.');
  expect(citations).toEqual([
    {
      id: '1',
      ...expected,
      anchor: 'block',
      span: { start: 9, end: 16 },
      reason: 'The provider cites the passage as a whole.',
    },
  ]);
});

it('reads a stream whose citations come before their text', () => {
  const reader = createReader();
  const events = [
    { type: 'message_start', message: { id: 'msg_2', content: [] } },
    start(0, { type: 'thinking', thinking: '' }),
    delta(0, { type: 'thinking_delta', thinking: 'They want a refund.' }),
    start(1, text('')),
    { type: 'ping' },
    delta(1, { type: 'citations_delta', citation: policy }),
    words(1, 'Thirty '),
    words(1, 'days.'),
    { type: 'message_stop' },
  ];
  for (const event of events) reader.push(event);
  expect(reader.response).toEqual(
    read({ id: 'msg_2', content: [text(''), text('Thirty days.', policy)] }),
  );
  expect(reader.response.content).toBe('Thirty days.');
});

it('orders blocks by their index and opens each of them once', () => {
  const reader = createReader();
  for (const event of [
    words(2, ' World'),
    start(2, text('')),
    words(0, 'Hello'),
    start(0, text('')),
  ]) {
    reader.push(event);
    reader.push(event.type === 'content_block_start' ? event : { type: 'ping' });
  }
  expect(reader.response.content).toBe('Hello World');
});

it('keeps one response until the next event', () => {
  const reader = createReader();
  reader.push(words(0, 'One'));
  const before = reader.response;
  expect(reader.response).toBe(before);
  reader.push(words(0, ' two'));
  expect(reader.response).not.toBe(before);
  expect(before.content).toBe('One');
});

it('tells what was found from what is cited, and takes passages from both', () => {
  const found = (number: number) => ({
    type: 'web_search_result',
    title: `Page ${number}`,
    url: `https://example.com/${number}`,
    encrypted_content: 'c2VjcmV0',
  });
  const page = {
    type: 'web_fetch_result',
    url: 'https://example.com/3',
    content: {
      type: 'document',
      title: 'Page 3',
      source: { type: 'text', data: 'All of page 3.' },
    },
  };
  const { citations, evidence } = read({
    content: [
      { type: 'web_search_tool_result', content: [found(1), found(2)] },
      { type: 'web_fetch_tool_result', content: page },
      text('Thirty days.', {
        url: 'https://example.com/2',
        title: 'Page 2',
        cited_text: 'In 30 days.',
      }),
    ],
  });
  expect(citations.map(({ source, anchor }) => [source, anchor])).toEqual([
    ['Page 2', 'block'],
    ['Page 1', 'none'],
    ['Page 3', 'none'],
  ]);
  expect(citations[1]?.reason).toBe('The answer does not point to it.');
  expect(evidence?.passages).toEqual([{ text: 'In 30 days.' }, { text: 'All of page 3.' }]);
});

it('says what it found where a message has no content, and keeps the text', () => {
  expect(() => read({ answer: 'Thirty days.' })).toThrow(
    expect.objectContaining({
      name: 'ResponseFormatError',
      provider: 'anthropic',
      content: 'Thirty days.',
    }),
  );
});
