import { expect, it } from 'vitest';
import type { Finish } from '../response/response.ts';
import * as aiSdk from './ai-sdk/index.ts';
import * as anthropic from './anthropic/index.ts';
import * as bedrock from './bedrock/index.ts';
import * as cohere from './cohere/index.ts';
import * as google from './google/index.ts';
import * as openai from './openai/index.ts';
import * as openrouter from './openrouter/index.ts';

const text = 'Lamps ship on';
const output = [{ type: 'message', content: [{ type: 'output_text', text }] }];
const responses = (status: string, reason?: string) => ({
  object: 'response',
  status,
  incomplete_details: reason === undefined ? null : { reason },
  output,
});
const candidate = (finishReason?: string) => ({
  candidates: [{ content: { parts: [{ text }] }, finishReason }],
});
const piece = { choices: [{ index: 0, delta: { content: text } }] };
const started = { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } };
const content = { contentBlockIndex: 0, delta: { text } };
const spoken = {
  type: 'response.output_text.delta',
  output_index: 0,
  content_index: 0,
  delta: text,
};
const sdkPiece = { type: 'text-delta', id: '0', delta: text };
const coherePiece = { type: 'content-delta', index: 0, delta: { message: { content: { text } } } };

type Stream = readonly [
  string,
  { createReader: typeof openai.createReader },
  unknown,
  unknown,
  Finish,
];

it.each<Stream>([
  [
    'openai chat',
    openai,
    piece,
    { choices: [{ index: 0, delta: {}, finish_reason: 'length' }] },
    'length',
  ],
  ['openai chat error', openai, piece, { error: { message: 'Overloaded' } }, 'interrupted'],
  ['openrouter error', openrouter, piece, { ...piece, error: { code: 502 } }, 'interrupted'],
  [
    'openai response',
    openai,
    spoken,
    { type: 'response.incomplete', response: responses('incomplete', 'max_output_tokens') },
    'length',
  ],
  [
    'openai failure',
    openai,
    spoken,
    { type: 'response.failed', response: { status: 'failed', error: { code: 'x' } } },
    'interrupted',
  ],
  [
    'openai error',
    openai,
    spoken,
    { type: 'error', code: 'server_error', message: 'x' },
    'interrupted',
  ],
  [
    'anthropic',
    anthropic,
    started,
    { type: 'message_delta', delta: { stop_reason: 'refusal' } },
    'refused',
  ],
  [
    'anthropic error',
    anthropic,
    started,
    { type: 'error', error: { type: 'overloaded_error' } },
    'interrupted',
  ],
  ['google', google, candidate(), candidate('SAFETY'), 'filtered'],
  ['google error', google, candidate(), { error: { code: 503 } }, 'interrupted'],
  [
    'cohere',
    cohere,
    coherePiece,
    { type: 'message-end', delta: { finish_reason: 'MAX_TOKENS' } },
    'length',
  ],
  [
    'cohere error',
    cohere,
    coherePiece,
    { type: 'message-end', delta: { error: 'x' } },
    'interrupted',
  ],
  ['bedrock', bedrock, content, { messageStop: { stopReason: 'max_tokens' } }, 'length'],
  ['bedrock, bare', bedrock, content, { stopReason: 'end_turn' }, 'complete'],
  [
    'bedrock exception',
    bedrock,
    content,
    { modelStreamErrorException: { message: 'x' } },
    'interrupted',
  ],
  ['ai-sdk', aiSdk, sdkPiece, { type: 'finish', finishReason: 'stop' }, 'complete'],
  ['ai-sdk error', aiSdk, sdkPiece, { type: 'error', errorText: 'x' }, 'interrupted'],
  ['ai-sdk abort', aiSdk, sdkPiece, { type: 'abort' }, 'interrupted'],
])(
  'says how a stream of %s ended once it did, and keeps its text',
  (_, readers, first, last, finish) => {
    const reader = readers.createReader();
    reader.push(first);
    expect(reader.response).toMatchObject({ content: text });
    expect(reader.response.finish).toBeUndefined();
    reader.push(last);
    expect(reader.response.finish).toBe(finish);
    expect(reader.response.content.startsWith(text)).toBe(true);
  },
);

it('takes neither a tool that failed nor an empty error for the end', () => {
  const reader = aiSdk.createReader();
  for (const event of [
    sdkPiece,
    { type: 'tool-error', error: 'x' },
    { type: 'data-x', error: null },
  ]) {
    reader.push(event);
  }
  expect(reader.response.finish).toBeUndefined();
});

it('lets the gravest word count, in whatever order the events come', () => {
  const events = [spoken, { type: 'response.refusal.done', refusal: 'x', output_index: 1 }];
  const done = { type: 'response.completed', response: responses('completed') };
  for (const order of [
    [...events, done],
    [done, ...events],
  ]) {
    const reader = openai.createReader();
    for (const event of order) reader.push(event);
    expect(reader.response.finish).toBe('refused');
  }
});
