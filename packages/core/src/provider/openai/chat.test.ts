import { expect, it } from 'vitest';
import type { AIResponse } from '../../response/response.ts';
import { createReader, read } from './index.ts';

const url = 'https://docs.example/a';
const content = `Yes. ([docs.example](${url})) No.`;
const annotations = [
  {
    type: 'url_citation',
    url_citation: { start_index: 5, end_index: content.length - 4, url, title: 'A' },
  },
];
const chunk = (delta: object, more: object = {}) => ({
  id: 'c',
  choices: [{ index: 0, delta, ...more }],
});

function streamed(events: readonly unknown[]): AIResponse {
  const reader = createReader();
  for (const event of events) reader.push(event);
  return reader.response;
}

it('reads a message and its chunks alike', () => {
  const logprobs = { content: [{ token: content, logprob: -1, top_logprobs: [] }] };
  const whole = read({
    id: 'c',
    choices: [{ index: 0, message: { content, annotations, refusal: null }, logprobs }],
  });
  expect(whole).toMatchObject({
    id: 'c',
    content: 'Yes. [1] No.',
    citations: [{ id: '1', source: 'A', anchor: 'exact', span: { start: 5, end: 8 } }],
    evidence: { tokens: [{ token: content, logprob: -1 }] },
  });
  const events = [
    chunk({ role: 'assistant', content: '' }),
    chunk({ content: content.slice(0, 9) }),
    { id: 'c', choices: [{ index: 1, delta: { content: 'another choice' } }] },
    chunk({ content: content.slice(9) }, { logprobs }),
    chunk({ annotations }),
    { id: 'c', choices: [], usage: {} },
    '[DONE]',
  ];
  expect(streamed(events)).toEqual(whole);
  expect(streamed([chunk({ annotations }), ...events])).toEqual(whole);
});

it('shows a refusal when there is no content', () => {
  const refusal = 'I cannot help with that.';
  expect(read({ choices: [{ message: { content: null, refusal } }] }).content).toBe(refusal);
  expect(streamed([chunk({ refusal: 'I ' }), chunk({ refusal: 'cannot.' })]).content).toBe(
    'I cannot.',
  );
});

it('keeps to visible tokens', () => {
  const tokens = (...words: string[]) => ({
    content: words.map((token, index) => ({ token, logprob: -index })),
  });
  const said = (text: string, logprobs: object) =>
    read({ choices: [{ message: { content: text }, logprobs }] }).evidence?.tokens;
  expect(said('Yes.', tokens('Thinking', '…', 'Yes', '.', '<|end|>'))).toEqual([
    { token: 'Yes', logprob: -2 },
    { token: '.', logprob: -3 },
  ]);
  expect(said('Yes.', tokens(' Yes', '.'))).toHaveLength(2);
  expect(said('No.', tokens('Something', ' else'))).toBeUndefined();
  expect(
    said('Yes.', { content: [{ token: 'Yes' }, { token: 'Yes.', logprob: null }] }),
  ).toBeUndefined();
});

it('leaves out the control tokens of a text-generation server', () => {
  const tokens = [
    { text: ' Yes', logprob: -0.5, special: false },
    { text: '</s>', logprob: -0.1, special: true },
  ];
  const whole = read([{ generated_text: 'Yes', details: { tokens } }]);
  expect(whole).toMatchObject({ id: null, content: 'Yes' });
  expect(whole.evidence?.tokens).toEqual([{ token: ' Yes', logprob: -0.5 }]);
  const last = { token: tokens[1], generated_text: 'Yes', details: null };
  expect(streamed([{ token: tokens[0], generated_text: null }, last])).toEqual(whole);
});

it.each([
  ['a number', 7, '$', 'number 7'],
  ['another provider', { candidates: [], model: 'm' }, '$', 'an object with candidates, model'],
  ['an answer that is no list', { choices: 'none' }, 'choices', 'string "none"'],
  ['nothing', {}, '$', 'an empty object'],
])('names the provider, the path and what was found in %s', (_name, payload, path, received) => {
  expect(() => read(payload)).toThrow(
    expect.objectContaining({ name: 'ResponseFormatError', provider: 'openai', path, received }),
  );
});

it('keeps the text of a payload that it does not know', () => {
  const payload = { reply: 1, message: { content: [{ text: 'Still ' }, { text: 'readable.' }] } };
  expect(() => read(payload)).toThrow(expect.objectContaining({ content: 'Still readable.' }));
});
