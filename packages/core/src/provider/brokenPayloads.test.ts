import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ResponseFormatError } from '../response/ResponseFormatError.ts';
import type { AIResponse } from '../response/response.ts';
import { cutsPair } from '../text/span.ts';
import * as aiSdk from './ai-sdk/index.ts';
import * as anthropic from './anthropic/index.ts';
import * as bedrock from './bedrock/index.ts';
import * as cohere from './cohere/index.ts';
import * as google from './google/index.ts';

const text = 'At 30 °C 🌡 it melts.';
const url = 'https://example.com/a';
const range = { startIndex: 3, endIndex: 8 };

const sdkText = { type: 'text', text, citations: [{ source: { url, title: 'A' }, ...range }] };
const sdk = { id: 'm', parts: [{ type: 'source-url', sourceId: 'u', url }, sdkText] };

const found = { type: 'web_search_tool_result', content: [{ type: 'web_search_result', url }] };
const located = {
  type: 'page_location',
  cited_text: 'x',
  document_title: 'D',
  start_page_number: 2,
};
const message = { id: 'm', content: [found, { type: 'text', text, citations: [located] }] };

const paged = { title: 'D', location: { documentPage: { documentIndex: 0, start: 1 } } };
const cited = { citationsContent: { content: [{ text }], citations: [paged] } };
const policy = { contextualGroundingPolicy: { filters: [{ type: 'GROUNDING', score: 0.5 }] } };
const trace = { guardrail: { outputAssessments: { g: [policy] } } };
const converse = { output: { message: { content: [{ text: 'So: ' }, cited] } }, trace };

const part = { textResponsePart: { text: '30 °C', span: { start: 3, end: 7 } } };
const stored = { content: { text: 'y' }, location: { s3Location: { uri: 's3://b/c.pdf' } } };
const generated = {
  output: { text },
  citations: [{ generatedResponsePart: part, retrievedReferences: [stored] }],
};

const documents = [{ id: 'd', document: { title: 'D' } }];
const statement = { start: 3, end: 8, text: '30 °C', content_index: 0, sources: documents };
const chat = {
  message: { role: 'assistant', content: [{ type: 'text', text }], citations: [statement] },
  logprobs: [{ text, logprobs: [-0.1] }],
};

const segment = { partIndex: 1, startIndex: 3, endIndex: 9, text: '30 °C' };
const candidate = {
  content: { parts: [{ text: 'Hm', thought: true }, { text }] },
  groundingMetadata: {
    groundingChunks: [{ web: { uri: url, title: 'A' } }],
    groundingSupports: [{ segment, groundingChunkIndices: [0], confidenceScores: [0.5] }],
  },
  logprobsResult: { chosenCandidates: [{ token: text, logProbability: -1 }] },
};
const annotations = [{ url, start_index: 3, end_index: 9 }];
const result = [{ url, title: 'A' }];
const outputs = [
  { type: 'google_search_result', result },
  { type: 'text', text, annotations },
];
const claim = { startPos: 0, endPos: 25, claimText: text, citationIndices: [0], score: 0.5 };
const check = {
  supportScore: 0.5,
  citedChunks: [{ chunkText: 'y', source: '0' }],
  claims: [claim],
};

const named = [
  ['ai-sdk', aiSdk, sdk],
  ['anthropic', anthropic, message],
  ['bedrock converse', bedrock, converse],
  ['bedrock generated', bedrock, generated],
  ['cohere', cohere, chat],
  ['google', google, { responseId: 'r', candidates: [candidate] }],
  ['google interaction', google, { id: 'v', outputs }],
  ['google grounding check', google, check],
] as const;
const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    ' ',
    'ü',
    '\ud83c',
    'javascript:alert(1)',
    NaN,
    Infinity,
  ),
  fc.constantFrom<unknown>(-1, 0, 0.5, 10, 11, 1e9, 2 ** 53, [], {}, [[]], [null], {
    0: 'a',
    length: 1,
  }),
  fc.string({ unit: 'binary' }),
);

it.each(named)(
  'reads %s whatever one value in it turns into, or refuses it',
  (_, readers, payload) => {
    const broken = fc
      .tuple(fc.nat(60), junk)
      .map(([place, value]) => withValue(payload, place, value));
    fc.assert(
      fc.property(broken, (some) => expectReadOrRefused(readers, some)),
      { numRuns: 500 },
    );
  },
);

it.each(named)('passes over broken events of %s', (_, { createReader }, payload) => {
  const broken = fc
    .tuple(fc.nat(60), junk)
    .map(([place, value]) => withValue(payload, place, value));
  const events = fc.array(fc.oneof(broken, junk), { maxLength: 4 });
  fc.assert(
    fc.property(events, (some) => {
      const reader = createReader();
      for (const event of some) reader.push(event);
      expectSound(reader.response);
    }),
  );
});

/** The payload with the value at one place, counted from its top, replaced. */
function withValue(payload: unknown, place: number, value: unknown): unknown {
  let left = place;
  const visit = (node: unknown): unknown => {
    if (left-- === 0) return value;
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([name, inner]) => [name, visit(inner)]));
  };
  return visit(payload);
}

function expectReadOrRefused(
  { read }: { read: (payload: unknown) => AIResponse },
  payload: unknown,
) {
  try {
    expectSound(read(payload));
  } catch (error) {
    if (!(error instanceof ResponseFormatError)) throw error;
    expect(error.path).not.toBe('');
  }
}

function expectSound(response: AIResponse): void {
  const { content, citations, evidence } = response;
  expect(typeof content).toBe('string');
  for (const { anchor, span, reason, source } of citations) {
    expect(source.trim()).not.toBe('');
    expect(anchor === 'exact' || anchor === 'requoted' || reason !== undefined).toBe(true);
    if (!span) continue;
    expect(span.start).toBeLessThan(span.end);
    expect(span.end).toBeLessThanOrEqual(content.length);
    expect(cutsPair(content, span.start) || cutsPair(content, span.end)).toBe(false);
  }
  for (const { logprob } of evidence?.tokens ?? []) expect(Number.isFinite(logprob)).toBe(true);
}
