import { expect, it } from 'vitest';
import * as aiSdk from './ai-sdk/index.ts';
import * as anthropic from './anthropic/index.ts';
import * as cohere from './cohere/index.ts';
import * as google from './google/index.ts';
import * as openai from './openai/index.ts';

const pieces = ['Lamps ship ', 'on Monday.'];
type Stream = readonly [
  string,
  { readonly createReader: typeof openai.createReader },
  unknown,
  (text: string) => unknown,
];
const streams: readonly Stream[] = [
  [
    'anthropic',
    anthropic,
    { type: 'message_start', message: { id: 'm', content: [] } },
    (text: string) => ({
      type: 'content_block_delta',
      index: 0,
      delta: { type: 'text_delta', text },
    }),
  ],
  [
    'openai',
    openai,
    { type: 'response.created', response: { id: 'r' } },
    (delta: string) => ({ type: 'response.output_text.delta', output_index: 0, delta }),
  ],
  [
    'ai-sdk',
    aiSdk,
    { type: 'start', messageId: 'm' },
    (delta: string) => ({ type: 'text-delta', id: '0', delta }),
  ],
  [
    'cohere',
    cohere,
    { type: 'message-start', id: 'c' },
    (text: string) => ({
      type: 'content-delta',
      index: 0,
      delta: { message: { content: { text } } },
    }),
  ],
  [
    'google',
    google,
    { event_type: 'interaction.start', interaction: { id: 'v' } },
    (text: string) => ({ event_type: 'content.delta', index: 0, delta: { type: 'text', text } }),
  ],
];

it.each(streams)(
  'takes a replayed stream of %s for the same answer',
  (_, readers, start, piece) => {
    const reader = readers.createReader();
    const events = [start, ...pieces.map(piece)];
    for (const event of events) reader.push(event);
    const whole = reader.response;
    expect(whole.content).toBe('Lamps ship on Monday.');
    for (const event of events) {
      reader.push(event);
      expect(reader.response).toEqual(whole);
    }
  },
);

it.each(streams)(
  'follows a stream of %s that begins anew elsewhere',
  (_, readers, start, piece) => {
    const reader = readers.createReader();
    for (const event of [start, piece('Lamps'), { type: 'error', error: { code: 'x' } }]) {
      reader.push(event);
    }
    expect(reader.response).toMatchObject({ content: 'Lamps', finish: 'interrupted' });
    for (const event of [start, piece('La'), piece('mps ship.')]) reader.push(event);
    expect(reader.response.content).toBe('Lamps ship.');
    expect(reader.response.finish).toBeUndefined();
    for (const event of [start, piece('No.')]) reader.push(event);
    expect(reader.response.content).toBe('No.');
  },
);
