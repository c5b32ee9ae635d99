import { expect, it } from 'vitest';
import { createReader, read } from './index.ts';

const page = {
  type: 'tool_reference',
  tool: 'web_search',
  title: 'Page',
  url: 'https://p.example',
};
const chunks = [
  { type: 'thinking', thinking: [{ type: 'text', text: 'Hmm.' }] },
  { type: 'text', text: 'It opens at nine' },
  page,
  { type: 'text', text: '. It closes at five.' },
  { type: 'reference', reference_ids: [3] },
];

it.each([
  ['a chat', { id: 'm', choices: [{ message: { content: chunks } }] }],
  [
    'a conversation',
    { conversation_id: 'm', outputs: [{ type: 'message.output', content: chunks }] },
  ],
])('places the references of %s after the words before them', (_name, payload) => {
  const { id, content, citations } = read(payload);
  expect([id, content]).toEqual(['m', 'It opens at nine. It closes at five.']);
  expect(citations).toMatchObject([
    { source: 'Page', url: 'https://p.example', anchor: 'exact', span: { start: 0, end: 16 } },
    { source: '3', anchor: 'exact', span: { start: 18, end: 36 } },
  ]);
});

it('ends a stream with what the whole payload gives', () => {
  const whole = read({
    conversation_id: 'm',
    outputs: [{ type: 'message.output', content: chunks }],
  });
  const reader = createReader();
  reader.push({ type: 'conversation.response.started', conversation_id: 'm' });
  for (const content of chunks) reader.push({ type: 'message.output.delta', content });
  reader.push({ type: 'conversation.response.done', usage: {} });
  expect(reader.response).toEqual(whole);
});

it('reads plain chat deltas', () => {
  const reader = createReader();
  for (const content of ['Hello', ', ', [{ type: 'text', text: 'you.' }]]) {
    reader.push({ id: 'm', choices: [{ delta: { content } }] });
  }
  expect(reader.response).toMatchObject({ id: 'm', content: 'Hello, you.' });
});
