import { expect, it } from 'vitest';
import { createReader, read } from './index.ts';

const page = {
  type: 'source',
  sourceType: 'url',
  id: 's1',
  url: 'https://example.com/a',
  title: 'A',
};
const file = {
  type: 'source',
  sourceType: 'document',
  id: 's2',
  mediaType: 'text/plain',
  title: 'policy.txt',
  filename: 'policy.txt',
};
const text = (words: string, ...citations: object[]) => ({
  type: 'text',
  text: words,
  state: 'done',
  citations,
});
const message = (...parts: object[]) => ({ id: 'm1', role: 'assistant', parts });

it('takes a text without offsets as the claim, and offsets where there are some', () => {
  const { id, content, citations, evidence } = read(
    message(
      { type: 'step-start' },
      { type: 'reasoning', text: 'They want a refund.' },
      text('You have '),
      text('30 days.', { source: file, citedText: 'Refunds: 30 days.' }),
      text(' See é here.', { source: { ...file, title: 'b.txt' }, startIndex: 5, endIndex: 11 }),
    ),
  );
  expect([id, content]).toEqual(['m1', 'You have 30 days. See é here.']);
  expect(citations).toMatchObject([
    {
      source: 'policy.txt',
      quote: 'Refunds: 30 days.',
      anchor: 'block',
      span: { start: 9, end: 17 },
    },
    { source: 'b.txt', anchor: 'exact', span: { start: 22, end: 28 } },
  ]);
  expect(evidence?.passages).toEqual([{ text: 'Refunds: 30 days.' }]);
});

it('turns the link that a citation spans into its marker', () => {
  const words = 'Thirty days. ([example.com](https://example.com/a))';
  const { content, citations } = read(
    message(text(words, { source: page, startIndex: 13, endIndex: words.length })),
  );
  expect(content).toBe('Thirty days. [1]');
  expect(citations).toMatchObject([
    { id: '1', source: 'A', anchor: 'exact', span: { start: 13, end: 16 } },
  ]);
});

it('counts the offsets of one text in the unit that fits most of them', () => {
  const words = 'Größe 5 °C. Ein Maß am Fluß. Das wäre es.';
  const bytes = (part: string) => new TextEncoder().encode(part).length;
  const at = (part: string) => {
    const startIndex = bytes(words.slice(0, words.indexOf(part)));
    return { source: { ...file, title: part }, startIndex, endIndex: startIndex + bytes(part) };
  };
  const cited = ['Größe 5 °C.', 'Ein Maß am Fluß.', 'Das wäre es.'];
  const { content, citations } = read(message(text(words, ...cited.map(at))));
  expect(citations.map(({ span }) => span && content.slice(span.start, span.end))).toEqual(cited);
});

it('reads pages and points from what the provider adds', () => {
  const paged = {
    ...file,
    providerMetadata: { anthropic: { start_page_number: 3, end_page_number: 4 } },
  };
  const pointed = { ...file, title: 'b.txt', providerMetadata: { openai: { index: 4 } } };
  const { citations } = read(message(text('Yes. And no.', { source: paged }, { source: pointed })));
  expect(citations).toMatchObject([
    { source: 'policy.txt', page: 3, anchor: 'block' },
    { source: 'b.txt', anchor: 'exact', span: { start: 0, end: 4 } },
  ]);
});

const listed = (number: number, more: object = {}) => ({
  type: 'source-url',
  sourceId: `u${number}`,
  url: `https://example.com/${number}`,
  ...more,
});

it('resolves numbers in the answer by the order of its sources when no text cites', () => {
  const { citations } = read(message(listed(1), listed(2), listed(3), text('Thirty.[2][3]')));
  expect(citations.map(({ id, anchor }) => [id, anchor])).toEqual([
    ['1', 'none'],
    ['2', 'marker'],
    ['3', 'marker'],
  ]);
});

it('takes bracketed numbers for no markers when they count past the sources', () => {
  const { citations } = read(message(listed(1), text('Use `a[1]`, then `a[2]`.')));
  expect(citations).toMatchObject([{ anchor: 'none', reason: 'The answer does not point to it.' }]);
  expect(citations[0]?.id).not.toBe('1');
});

it('tells listed sources that no text cites from those that are cited', () => {
  const parts = [
    listed(1),
    { ...page, type: 'source-url', sourceId: 'u9' },
    text('Yes.', { source: page }),
  ];
  expect(read(message(...parts)).citations.map(({ source, anchor }) => [source, anchor])).toEqual([
    ['A', 'block'],
    ['example.com', 'none'],
  ]);
});

const chunks = [
  { type: 'start', messageId: 'm1' },
  { type: 'start-step' },
  { type: 'reasoning-delta', id: 'r', delta: 'They want a refund.' },
  { type: 'text-start', id: '0' },
  { type: 'text-delta', id: '0', delta: 'Let me look. ' },
  { type: 'text-end', id: '0' },
  { type: 'finish-step' },
  { type: 'start-step' },
  listed(1),
  { type: 'source-document', sourceId: 'd', title: 'policy.txt', filename: 'policy.txt' },
  { type: 'text-start', id: '0' },
  { type: 'text-delta', id: '0', delta: 'Thirty ' },
  { type: 'text-delta', id: '0', delta: 'days.' },
  { type: 'text-end', id: '0', citations: [{ source: file }] },
  { type: 'finish' },
];
const parts = [text('Let me look. '), listed(1), text('Thirty days.', { source: file })];

it('reads a stream of chunks, whose ids come again in each step, as it reads the message', () => {
  const reader = createReader();
  for (const chunk of chunks) reader.push(chunk);
  expect(reader.response).toEqual(read(message(...parts)));
  expect(reader.response.content).toBe('Let me look. Thirty days.');
});

it('reads the parts of fullStream as it reads the result', () => {
  const reader = createReader();
  const source = { type: 'source', sourceType: 'url', id: 'u1', url: 'https://example.com/1' };
  reader.push({ type: 'text-start', id: 't' });
  reader.push({ type: 'text-delta', id: 't', text: 'Thirty days.' });
  reader.push(source);
  reader.push({ type: 'text-end', id: 't', citations: [{ source: file }] });
  reader.push({ type: 'finish-step', response: { id: 'resp_1' } });
  const content = [text('Thirty days.', { source: file }), source];
  const step = { content, response: { id: 'resp_1' } };
  expect(reader.response).toEqual(read(step));
  expect(reader.response).toEqual(read({ steps: [step] }));
  expect(reader.response.id).toBe('resp_1');
});

it.each([
  ['no message', { hello: 'world' }],
  ['a part of another kind', { type: 'message', content: [text('Hello')] }],
])('refuses %s', (_, payload) => {
  expect(() => read(payload)).toThrow(/ai-sdk payload/);
});

it('reads a text once, under however many names the host keeps it', () => {
  const parts = [text('Thirty days.')];
  const once = read({ id: 'm1', role: 'assistant', parts });
  expect(read({ id: 'm1', role: 'assistant', parts, content: parts })).toEqual(once);
  expect(read({ id: 'm1', role: 'assistant', parts, content: 'Thirty days.' })).toEqual(once);
});

it('reads a text once that assistant-ui keeps as content and as parts, with its sources', () => {
  const parts = [text('Thirty days.'), listed(1), text(' Or more.')];
  const twice = { id: 'm1', role: 'assistant', content: parts, parts, metadata: { custom: {} } };
  expect(read(twice)).toEqual(read(message(...parts)));
  expect(read(twice).content).toBe('Thirty days. Or more.');
});

it('reads what the person wrote as text, so that a chat may hand over every message', () => {
  const { content, citations, confidence } = read({ role: 'user', parts: [text('Hello')] });
  expect([content, citations, confidence]).toEqual(['Hello', [], null]);
});

it('reads a message that has no parts yet', () => {
  expect(read({ id: 'm1', role: 'assistant', parts: [] }).content).toBe('');
});

it('reads of a conversation what the assistant said', () => {
  const said = [
    { role: 'user', parts: [text('How long?')] },
    { role: 'assistant', parts: [text('Thirty days.')] },
  ];
  expect(read(said).content).toBe('Thirty days.');
});

it('keeps texts apart that grow side by side in two steps', () => {
  const reader = createReader();
  const delta = (id: string, words: string) => ({ type: 'text-delta', id, delta: words });
  for (const id of ['x', 'y']) {
    for (const type of ['start-step', 'text-start']) reader.push({ type, id });
    reader.push(delta(id, id === 'x' ? 'Lamps ' : 'Ask '));
  }
  for (const event of [delta('y', 'us.'), delta('x', 'ship. ')]) reader.push(event);
  expect(reader.response.content).toBe('Lamps ship. Ask us.');
});

it('takes the tokens of the raw chunks of a chat, without those of reasoning', () => {
  const reader = createReader();
  const pieces = ['<think>', 'Hm.', '</think>', 'Lamps', ' ship.'];
  for (const piece of pieces) {
    const content = [{ token: piece, logprob: -1, top_logprobs: [{ logprob: -1 }] }];
    const rawValue = { choices: [{ index: 0, delta: { content: piece }, logprobs: { content } }] };
    reader.push({ type: 'raw', rawValue });
    reader.push({ type: 'text-delta', id: 't', text: piece });
  }
  const { content, evidence } = reader.response;
  expect(content).toBe('Lamps ship.');
  expect(evidence?.tokens).toEqual([
    { token: 'Lamps', logprob: -1, top: [-1] },
    { token: ' ship.', logprob: -1, top: [-1] },
  ]);
});

it.each([
  undefined,
  null,
  'text',
  { choices: 'x' },
  { choices: [{ logprobs: { content: [null] } }] },
])('takes no token from the raw chunk %j', (rawValue) => {
  const reader = createReader();
  reader.push({ type: 'text-delta', id: 't', text: 'Lamps.' });
  reader.push({ type: 'raw', rawValue });
  expect(reader.response.evidence).toBeUndefined();
  expect(reader.response.content).toBe('Lamps.');
});
