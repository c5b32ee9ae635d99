import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AIResponse } from '../response/response.ts';
import * as aiSdk from './ai-sdk/index.ts';
import * as anthropic from './anthropic/index.ts';
import * as bedrock from './bedrock/index.ts';
import * as cohere from './cohere/index.ts';
import * as google from './google/index.ts';

const source = {
  type: 'source',
  sourceType: 'url',
  id: 's',
  url: 'https://example.com/a',
  title: 'A',
};
const webCitation = {
  type: 'web_search_result_location',
  url: 'https://example.com/a',
  title: 'A',
  cited_text: '30 °C',
};
const document = { type: 'document', id: 'd', document: { title: 'D', text: '30 °C' } };
const span = { textResponsePart: { text: '30 °C', span: { start: 3, end: 7 } } };

/** A stream of each provider; `repeatable` are the places of those events that carry an index or an id. */
const streams = {
  'ai-sdk': {
    readers: aiSdk,
    repeatable: [0, 1, 3, 4, 5],
    events: [
      { type: 'start', messageId: 'm' },
      { type: 'text-start', id: '0' },
      { type: 'text-delta', id: '0', delta: 'At 30 °C [1].' },
      { type: 'source-url', sourceId: 'u1', url: 'https://example.com/a', title: 'A' },
      { type: 'source-url', sourceId: 'u2', url: 'https://example.com/b' },
      { type: 'text-end', id: '0', citations: [{ source, startIndex: 3, endIndex: 8 }] },
    ],
  },
  anthropic: {
    readers: anthropic,
    repeatable: [0, 1, 2, 4],
    events: [
      { type: 'message_start', message: { id: 'm', content: [] } },
      { type: 'content_block_start', index: 0, content_block: { type: 'text', text: 'At ' } },
      {
        type: 'content_block_delta',
        index: 1,
        delta: { type: 'citations_delta', citation: webCitation },
      },
      { type: 'content_block_delta', index: 1, delta: { type: 'text_delta', text: '30 °C' } },
      { type: 'content_block_start', index: 1, content_block: { type: 'text', text: '' } },
    ],
  },
  bedrock: {
    readers: bedrock,
    repeatable: [1],
    events: [
      { contentBlockIndex: 0, delta: { text: 'At ' } },
      { contentBlockIndex: 1, delta: { citation: { title: 'A', sourceContent: [{ text: 'x' }] } } },
      { contentBlockIndex: 1, delta: { text: '30 °C' } },
    ],
  },
  'bedrock generated': {
    readers: bedrock,
    repeatable: [1],
    events: [
      { output: { text: 'At 30 °C' } },
      {
        citation: {
          generatedResponsePart: span,
          retrievedReferences: [{ content: { text: 'y' } }],
        },
      },
    ],
  },
  cohere: {
    readers: cohere,
    repeatable: [0, 1, 3],
    events: [
      { type: 'message-start', id: 'c' },
      {
        type: 'content-start',
        index: 0,
        delta: { message: { content: { type: 'text', text: '' } } },
      },
      { type: 'content-delta', index: 0, delta: { message: { content: { text: 'At 30 °C.' } } } },
      {
        type: 'citation-start',
        index: 0,
        delta: { message: { citations: { start: 3, end: 8, text: '30 °C', sources: [document] } } },
      },
    ],
  },
  google: {
    readers: google,
    repeatable: [1],
    events: [
      { responseId: 'r', candidates: [{ content: { parts: [{ text: 'At 30 °C.' }] } }] },
      {
        candidates: [
          {
            groundingMetadata: {
              groundingChunks: [{ web: { uri: 'https://example.com/a', title: 'A' } }],
              groundingSupports: [
                {
                  segment: { startIndex: 3, endIndex: 9, text: '30 °C' },
                  groundingChunkIndices: [0],
                },
              ],
            },
          },
        ],
      },
    ],
  },
  'google interaction': {
    readers: google,
    repeatable: [0, 1, 2],
    events: [
      { event_type: 'step.start', event_id: 'a', index: 0, step: { type: 'model_output' } },
      {
        event_type: 'step.delta',
        event_id: 'b',
        index: 0,
        delta: { type: 'text', text: 'At 30 °C.' },
      },
      {
        event_type: 'step.delta',
        event_id: 'c',
        index: 0,
        delta: {
          type: 'text_annotation_delta',
          annotations: [
            { type: 'url_citation', url: 'https://example.com/a', start_index: 3, end_index: 9 },
          ],
        },
      },
    ],
  },
};
const named = Object.entries(streams);

function respond(
  { createReader }: (typeof streams)['google']['readers'],
  events: readonly unknown[],
): AIResponse {
  const reader = createReader();
  for (const event of events) reader.push(event);
  return reader.response;
}

it.each(named)('places the citation of %s', (_, { readers, events }) => {
  const { content, citations } = respond(readers, events);
  const [first] = citations;
  expect(first?.span && content.slice(first.span.start, first.span.end)).toBe('30 °C');
});

it.each(named)(
  'is not changed by an event of %s that comes again',
  (_, { readers, events, repeatable }) => {
    const whole = respond(readers, events);
    for (const place of repeatable) {
      const again = events[place];
      const twice = events.flatMap((event, index) => (index === place ? [event, event] : [event]));
      expect(respond(readers, twice), `${place} at once`).toEqual(whole);
      expect(respond(readers, [...events, again]), `${place} at the end`).toEqual(whole);
    }
  },
);

it.each(named)('reads any selection of the events of %s in any order', (_, { readers, events }) => {
  const picked = fc.array(fc.constantFrom<unknown>(...events, '[DONE]', null, {}), {
    maxLength: 12,
  });
  fc.assert(fc.property(picked, (some) => expectSound(respond(readers, some))));
});

function expectSound({ content, citations }: AIResponse): void {
  expect(new Set(citations.map(({ id }) => id)).size).toBe(citations.length);
  for (const { anchor, span: found, reason, source: name } of citations) {
    expect(name).not.toBe('');
    expect(anchor === 'exact' || anchor === 'requoted' || reason !== undefined).toBe(true);
    if (found) {
      expect(found.start).toBeLessThan(found.end);
      expect(found.end).toBeLessThanOrEqual(content.length);
    }
  }
}
