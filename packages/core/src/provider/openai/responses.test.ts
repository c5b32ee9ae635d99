import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AIResponse } from '../../response/response.ts';
import { createReader, read } from './index.ts';

const url = 'https://docs.example/refunds?utm_source=openai';
const link = `([docs.example](${url}))`;
const first = 'Für 🎉 refunds you have 30 days. ';
const text = `${first}${link} See the manual.`;
const start = Array.from(first).length;
const citation = {
  type: 'url_citation',
  start_index: start,
  end_index: start + link.length,
  url,
  title: 'Refunds',
};
const index = Array.from(text).length;
const file = { type: 'file_citation', file_id: 'f1', filename: 'manual.pdf', index };
const logprobs = [
  { token: 'Für', logprob: -0, top_logprobs: [{ token: 'Für', logprob: -0.1 }] },
  { token: text.slice(3), logprob: -0.5, top_logprobs: [] },
];
const part = { type: 'output_text', text, annotations: [citation, file], logprobs };
const search = {
  id: 'fs',
  type: 'file_search_call',
  results: [{ file_id: 'f1', filename: 'manual.pdf', score: 0.9, text: 'All about refunds.' }],
};
const pages = {
  id: 'ws',
  type: 'web_search_call',
  action: {
    sources: [{ type: 'url', url: 'https://docs.example/refunds' }, { url: 'https://b.example' }],
  },
};
const hidden = { type: 'reasoning', content: [{ type: 'reasoning_text', text: 'Hmm.' }] };
const message = { type: 'message', role: 'assistant', content: [part] };
const payload = { id: 'resp_1', object: 'response', output: [hidden, search, pages, message] };

const place = { output_index: 3, content_index: 0 };
const deltas = (text.match(/[^]{1,7}/gu) ?? []).map((delta, index) => ({
  type: 'response.output_text.delta',
  ...place,
  delta,
  logprobs: index === 0 ? logprobs : [],
}));
const added = [citation, file].map((annotation, annotation_index) => ({
  type: 'response.output_text.annotation.added',
  ...place,
  annotation_index,
  annotation,
}));
const events = [
  { type: 'response.created', response: { id: 'resp_1', output: [] } },
  { type: 'response.output_item.done', output_index: 1, item: search },
  { type: 'response.output_item.done', output_index: 2, item: pages },
  { type: 'response.reasoning_text.delta', output_index: 0, content_index: 0, delta: 'Hmm.' },
  { type: 'response.content_part.added', ...place, part: { ...part, text: '', annotations: [] } },
  ...deltas,
  ...added,
  { type: 'response.output_text.done', ...place, text },
  { type: 'response.content_part.done', ...place, part },
  { type: 'response.output_item.done', output_index: 3, item: message },
  { type: 'response.completed', response: payload },
].map((event, sequence_number) => ({ ...event, sequence_number }));
const upToDeltas = events.findIndex(({ type }) => type === 'response.output_text.done');

function streamed(some: readonly unknown[]): AIResponse {
  const reader = createReader();
  for (const event of some) reader.push(event);
  return reader.response;
}

it('turns the link into a marker and keeps the text', () => {
  const { id, content, confidence, citations, evidence } = read(payload);
  expect([id, content, confidence]).toEqual(['resp_1', `${first}[1] See the manual.`, null]);
  expect(citations).toEqual([
    { id: '1', source: 'Refunds', url, anchor: 'exact', span: { start: 33, end: 36 } },
    {
      id: '2',
      source: 'manual.pdf',
      text: 'All about refunds.',
      score: 0.9,
      anchor: 'exact',
      span: { start: 37, end: 52 },
    },
    {
      id: '3',
      source: 'b.example',
      url: 'https://b.example',
      anchor: 'none',
      reason: 'The answer does not point to it.',
    },
  ]);
  expect(evidence).toEqual({
    content,
    passages: [{ text: 'All about refunds.', score: 0.9, id: 'f1' }],
    tokens: [
      { token: 'Für', logprob: 0, top: [-0.1] },
      { token: text.slice(3), logprob: -0.5 },
    ],
  });
});

it.each([
  ['whole', events],
  ['without its last event', events.slice(0, -1)],
  ['cut after the last annotation', events.slice(0, upToDeltas)],
  ['backwards', [...events].reverse()],
  [
    'with the annotations first',
    [...events.slice(upToDeltas - 2), ...events.slice(0, upToDeltas - 2)],
  ],
  ['with [DONE]', [...events, '[DONE]']],
])('reads a stream %s as it reads the whole payload', (_name, some) => {
  expect(streamed(some)).toEqual(read(payload));
});

it('gives the same answer when events come again or in another order', () => {
  const mixed = fc
    .shuffledSubarray(events, { minLength: events.length })
    .chain((order) =>
      fc.array(fc.constantFrom(...events), { maxLength: 9 }).map((again) => [...order, ...again]),
    );
  fc.assert(
    fc.property(mixed, (some) => {
      expect(streamed(some)).toEqual(read(payload));
    }),
  );
});

it('reads what came of a stream that was cut anywhere, without the broken events in between', () => {
  const junk = fc.oneof(
    fc.anything(),
    fc.constantFrom<unknown>('[DONE]', { type: 'response.new' }),
  );
  fc.assert(
    fc.property(fc.nat(events.length), junk, fc.nat(events.length), (cut, noise, at) => {
      const some: unknown[] = events.slice(0, cut);
      const clean = streamed(some);
      some.splice(Math.min(at, cut), 0, noise);
      const { content } = streamed(some);
      expect(content).toBe(clean.content);
    }),
  );
});
