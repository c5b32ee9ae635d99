import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ResponseFormatError } from '../../response/ResponseFormatError.ts';
import { createReader, read } from './index.ts';

const url = 'https://a.example/x';
const text = `It 🎉 is so ([a.example](${url})).`;
const annotation = { type: 'url_citation', start_index: 11, end_index: 46, url, title: 'A' };
const file = { type: 'file_citation', index: 5, filename: 'f.pdf', file_id: 'f' };
const logprobs = [{ token: text, logprob: -1, top_logprobs: [{ logprob: -1 }] }];
const part = { type: 'output_text', text, annotations: [annotation, file], logprobs };
const results = [{ file_id: 'f', filename: 'f.pdf', score: 0.5, text: 'About it.' }];
const output = [
  { type: 'file_search_call', id: 's', results },
  { type: 'message', content: [part] },
];
const message = {
  content: [
    { type: 'text', text },
    { type: 'reference', reference_ids: [1] },
  ],
  annotations: [{ type: 'url_citation', url_citation: annotation }],
  context: { citations: [{ title: 'D', content: 'Text.' }] },
};
const choices = [{ index: 0, message, logprobs: { content: logprobs } }];
const tokens = [{ text: 'So', logprob: -1, special: false }];

it.each([
  ['a response', { id: 'r', output }],
  ['a chat', { id: 'c', choices, search_results: [{ title: 'P', url }], citations: [url] }],
  ['a generation', { generated_text: 'So', details: { tokens } }],
  ['a delta', { type: 'response.output_text.delta', sequence_number: 1, delta: 'So', logprobs }],
])('reads %s whatever one value in it turns into, or refuses it', (_name, payload) => {
  const broken = fc
    .tuple(fc.nat(60), fc.jsonValue())
    .map(([place, value]) => withValue(payload, place, value));
  fc.assert(
    fc.property(broken, (some) => {
      const reader = createReader();
      reader.push(some);
      expect(typeof reader.response.content).toBe('string');
      try {
        expect(read(some)).toEqual(reader.response);
      } catch (error) {
        expect(error).toBeInstanceOf(ResponseFormatError);
      }
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
