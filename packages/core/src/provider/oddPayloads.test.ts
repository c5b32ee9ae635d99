import { expect, it } from 'vitest';
import * as anthropic from './anthropic/index.ts';
import * as bedrock from './bedrock/index.ts';
import * as cohere from './cohere/index.ts';
import * as google from './google/index.ts';
import * as openai from './openai/index.ts';

it.each([
  [
    'a refusal of Anthropic',
    anthropic,
    { id: 'm9', content: [], stop_reason: 'refusal' },
    'refused',
  ],
  [
    'a blocked prompt of Google',
    google,
    { promptFeedback: { blockReason: 'BLOCKLIST' } },
    'filtered',
  ],
  [
    'a candidate of Google without content',
    google,
    { candidates: [{ finishReason: 'SAFETY' }] },
    'filtered',
  ],
  [
    'an error of Cohere',
    cohere,
    { message: { role: 'assistant' }, finish_reason: 'ERROR' },
    'interrupted',
  ],
  [
    'a response of OpenAI that failed',
    openai,
    { object: 'response', status: 'failed', output: [] },
    'interrupted',
  ],
  ['an error alone', openai, { error: { message: 'Overloaded' } }, 'interrupted'],
])('reads %s as an empty answer that says why', (_, { read }, payload, finish) => {
  expect(read(payload)).toMatchObject({ content: '', finish });
});

it('reads the words that a guardrail puts in place, without its assessments', () => {
  const payload = { action: 'GUARDRAIL_INTERVENED', outputs: [{ text: 'Ask us by phone.' }] };
  expect(bedrock.read(payload)).toMatchObject({ content: 'Ask us by phone.', finish: 'filtered' });
  expect(bedrock.read({ action: 'NONE', outputs: [] })).toMatchObject({ content: '' });
});

const words = { value: 'Lamps ship on Monday.', annotations: [] };
const content = [{ type: 'text', text: words }];

it('reads a message of a thread', () => {
  const message = { id: 'msg_7', object: 'thread.message', role: 'assistant', content };
  expect(openai.read(message)).toMatchObject({ id: 'msg_7', content: words.value });
});

it('reads a message of a thread from its deltas, and from its end', () => {
  const reader = openai.createReader();
  const delta = (value: string) => ({
    id: 'msg_7',
    object: 'thread.message.delta',
    delta: { content: [{ index: 0, type: 'text', text: { value } }] },
  });
  for (const value of ['Lamps ship ', 'on Monday.']) reader.push(delta(value));
  expect(reader.response).toMatchObject({ id: 'msg_7', content: words.value });
  reader.push({ event: 'thread.message.completed', data: { object: 'thread.message', content } });
  expect(reader.response.content).toBe(words.value);
});

it.each([
  ['a generation', { response: 'Lamps ship on Monday.' }],
  ['a chat', { message: { role: 'assistant', content: 'Lamps ship on Monday.' } }],
])('reads %s of a local server', (_, body) => {
  const payload = { model: 'small', ...body, done: true, done_reason: 'length' };
  expect(openai.read(payload)).toMatchObject({ content: words.value, finish: 'length' });
});

it('reads the pieces of a local server', () => {
  const reader = openai.createReader();
  for (const response of ['Lamps ship ', 'on Monday.', '']) {
    reader.push({ model: 'small', response, done: response === '' });
  }
  expect(reader.response.content).toBe(words.value);
});
