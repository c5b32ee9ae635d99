import { describe, expect, it } from 'vitest';
import * as aiSdk from './ai-sdk/index.ts';
import * as anthropic from './anthropic/index.ts';
import * as azure from './azure/index.ts';
import * as bedrock from './bedrock/index.ts';
import * as cohere from './cohere/index.ts';
import * as google from './google/index.ts';
import * as mistral from './mistral/index.ts';
import * as openai from './openai/index.ts';
import * as openrouter from './openrouter/index.ts';
import * as perplexity from './perplexity/index.ts';
import * as xai from './xai/index.ts';

const providers = Object.entries({
  aiSdk,
  anthropic,
  azure,
  bedrock,
  cohere,
  google,
  mistral,
  openai,
  openrouter,
  perplexity,
  xai,
});

const saysNothingMore = {
  confidence: null,
  citations: [],
  suggestedActions: [],
  requiresHumanReview: false,
};

describe.each(providers)('the reader of %s', (_provider, { read }) => {
  it.each([
    ['a string', { role: 'user', content: 'Hello [1]' }],
    ['content parts', { role: 'user', content: [{ type: 'text', text: 'Hello [1]' }] }],
    ['input parts', { role: 'user', content: [{ type: 'input_text', text: 'Hello [1]' }] }],
    ['parts', { role: 'user', parts: [{ text: 'Hello ' }, { type: 'text', text: '[1]' }] }],
    [
      'both, of which one is shown',
      { role: 'user', content: [{ type: 'text', text: 'Hello [1]' }], parts: [] },
    ],
    [
      'the same under two names',
      { role: 'user', content: 'Hello [1]', parts: [{ type: 'text', text: 'Hello [1]' }] },
    ],
  ])('gives the words that a person wrote as %s, and says nothing of them', (_kind, message) => {
    expect(read(message)).toEqual({ ...saysNothingMore, id: null, content: 'Hello [1]' });
  });

  it.each(['system', 'developer', 'tool', 'function'])('shows nothing of a %s message', (role) => {
    const message = { id: 'm', role, content: 'You are strict.' };
    expect(read(message)).toEqual({ ...saysNothingMore, id: 'm', content: '' });
  });

  it.each([{ role: 'user' }, { role: 'user', content: null }, { role: 'user', parts: [null, 1] }])(
    'takes %j without words',
    (message) => {
      expect(read(message).content).toBe('');
    },
  );

  it.each([{}, { speaker: 'user', lines: 'Hello' }])('still refuses %j', (payload) => {
    expect(() => read(payload)).toThrow(/payload/);
  });
});
