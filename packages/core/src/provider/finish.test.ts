import { expect, it } from 'vitest';
import type { Finish } from '../response/response.ts';
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

const text = 'Lamps ship on';
const chat = (finish_reason: string | null, more: object = {}) => ({
  choices: [
    { index: 1, finish_reason: 'length', message: { content: 'Other' } },
    { index: 0, finish_reason, message: { role: 'assistant', content: text, ...more } },
  ],
});
const output = [{ type: 'message', content: [{ type: 'output_text', text }] }];
const refused = [{ type: 'message', content: [{ type: 'refusal', refusal: text }] }];
const responses = (status: string, reason?: string) => ({
  object: 'response',
  status,
  incomplete_details: reason === undefined ? null : { reason },
  error: null,
  output,
});
const message = (stop_reason: string | null) => ({
  content: [{ type: 'text', text }],
  stop_reason,
});
const candidate = (finishReason?: string) => ({
  candidates: [{ content: { parts: [{ text }] }, finishReason }],
});
const cohereChat = (finish_reason: string) => ({
  finish_reason,
  message: { role: 'assistant', content: [{ type: 'text', text }] },
});
const converse = (stopReason: string) => ({
  stopReason,
  output: { message: { role: 'assistant', content: [{ text }] } },
});
const result = (finishReason: unknown) => ({ content: [{ type: 'text', text }], finishReason });
const steps = [
  { content: [{ type: 'text', text }], finishReason: 'tool-calls' },
  { content: [], finishReason: 'length' },
];

type Row = readonly [string, { read: typeof openai.read }, unknown, Finish | undefined];

it.each<Row>([
  ['a chat that stopped', openai, chat('stop'), 'complete'],
  ['a chat that calls a tool', openai, chat('tool_calls'), 'complete'],
  ['a chat cut', openai, chat('length'), 'length'],
  ['a chat filtered', azure, chat('content_filter'), 'filtered'],
  ['a chat refused', openai, chat('stop', { refusal: 'No.' }), 'refused'],
  ['a chat without a word', openai, chat(null), undefined],
  ['a chat with an unheard word', openai, chat('banana'), undefined],
  ['a response completed', openai, responses('completed'), 'complete'],
  ['a response cut', openai, responses('incomplete', 'max_output_tokens'), 'length'],
  ['a response filtered', azure, responses('incomplete', 'content_filter'), 'filtered'],
  ['a response without a reason', openai, responses('incomplete'), 'interrupted'],
  ['a response failed', openai, responses('failed'), 'interrupted'],
  ['a response refused', openai, { ...responses('completed'), output: refused }, 'refused'],
  ['a response in progress', openai, responses('in_progress'), undefined],
  [
    'a generation cut',
    openai,
    [{ generated_text: text, details: { finish_reason: 'length' } }],
    'length',
  ],
  ['a mistral chat cut', mistral, chat('model_length'), 'length'],
  ['a mistral chat broken', mistral, chat('error'), 'interrupted'],
  ['an xai chat', xai, chat('stop'), 'complete'],
  [
    'an openrouter chat broken',
    openrouter,
    { ...chat('error'), error: { code: 502 } },
    'interrupted',
  ],
  ['a perplexity chat', perplexity, chat('length'), 'length'],
  ['a message ended', anthropic, message('end_turn'), 'complete'],
  ['a message at its stop sequence', anthropic, message('stop_sequence'), 'complete'],
  ['a message that calls a tool', anthropic, message('tool_use'), 'complete'],
  ['a message cut', anthropic, message('max_tokens'), 'length'],
  ['a message refused', anthropic, message('refusal'), 'refused'],
  ['a message without a word', anthropic, message(null), undefined],
  ['a candidate stopped', google, candidate('STOP'), 'complete'],
  ['a candidate cut', google, candidate('MAX_TOKENS'), 'length'],
  ['a candidate filtered', google, candidate('SAFETY'), 'filtered'],
  ['a candidate recited', google, candidate('RECITATION'), 'filtered'],
  ['a candidate blocked', google, candidate('BLOCKLIST'), 'filtered'],
  ['a candidate prohibited', google, candidate('PROHIBITED_CONTENT'), 'filtered'],
  ['a candidate malformed', google, candidate('MALFORMED_FUNCTION_CALL'), 'interrupted'],
  ['a candidate without a word', google, candidate(), undefined],
  ['a list of chunks', google, [candidate(), candidate('MAX_TOKENS')], 'length'],
  ['a prompt blocked', google, { promptFeedback: { blockReason: 'OTHER' } }, 'filtered'],
  [
    'an interaction failed',
    google,
    { object: 'interaction', status: 'failed', outputs: [] },
    'interrupted',
  ],
  ['a cohere chat', cohere, cohereChat('COMPLETE'), 'complete'],
  ['a cohere chat cut', cohere, cohereChat('MAX_TOKENS'), 'length'],
  ['a cohere chat broken', cohere, cohereChat('ERROR'), 'interrupted'],
  ['a cohere chat filtered', cohere, cohereChat('ERROR_TOXIC'), 'filtered'],
  ['a conversation ended', bedrock, converse('end_turn'), 'complete'],
  ['a conversation cut', bedrock, converse('max_tokens'), 'length'],
  ['a conversation guarded', bedrock, converse('guardrail_intervened'), 'filtered'],
  ['a conversation filtered', bedrock, converse('content_filtered'), 'filtered'],
  [
    'a generation guarded',
    bedrock,
    { output: { text }, guardrailAction: 'INTERVENED' },
    'filtered',
  ],
  ['a result stopped', aiSdk, result('stop'), 'complete'],
  ['a result cut', aiSdk, result({ unified: 'length', raw: 'max' }), 'length'],
  ['a result filtered', aiSdk, result('content-filter'), 'filtered'],
  ['a result of steps', aiSdk, { steps }, 'length'],
  ['a result of other ends', aiSdk, result('other'), undefined],
])('reads how %s ended', (_, { read }, payload, finish) => {
  expect(read(payload).finish).toBe(finish);
});
