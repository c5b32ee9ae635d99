import { expect, it } from 'vitest';
import { assess } from '../../assess/index.ts';
import { createReader, read } from './index.ts';
import type { AnswerData } from './index.ts';

const passages: AnswerData = {
  citations: [
    { source: 'policy.pdf', page: 2, text: 'Returns are open for 30 days.' },
    { source: 'fees.pdf', text: 'Returns are free.' },
  ],
};
const said = (data: unknown) => ({ type: 'data-credence', data });
const text = (words: string) => ({ type: 'text', text: words });
const message = (...parts: object[]) => ({ id: 'm1', role: 'assistant', parts });

it('reads the passages, the confidence and what else a server says of its answer', () => {
  const end = { confidence: 0.9, requires_human_review: true, suggestedActions: ['Send'] };
  const { citations, evidence, ...rest } = read(
    message(said(passages), text('Thirty days [1].'), said(end)),
  );
  expect(citations).toMatchObject([
    { id: '1', source: 'policy.pdf', page: 2, anchor: 'marker' },
    { id: '2', source: 'fees.pdf', anchor: 'none' },
  ]);
  expect(evidence).toEqual({
    content: 'Thirty days [1].',
    passages: [{ text: 'Returns are open for 30 days.' }, { text: 'Returns are free.' }],
  });
  expect(rest).toMatchObject({
    ...{ id: 'm1', content: 'Thirty days [1].' },
    ...{ confidence: 0.9, requiresHumanReview: true, suggestedActions: ['Send'] },
  });
});

it('gives what can be assessed', () => {
  const { content, evidence } = read(
    message(said(passages), text('Returns are open for 30 days [1].')),
  );
  expect(assess({ ...evidence, content }).confidence).toBeGreaterThan(0.5);
});

it.each([
  ['no object', 'hello'],
  ['nothing', null],
  ['a confidence that is none', { confidence: 90 }],
  ['other words for the answer', { content: 'Other.', id: 'm2', finish: 'refused' }],
])('takes %s for nothing said', (_, data) => {
  const whole = read(message(text('Thirty days.'), said(data)));
  expect(whole).toEqual(read(message(text('Thirty days.'))));
});

it('believes no message of a person about an answer', () => {
  const parts = [text('Hello'), said({ confidence: 1 })];
  expect(read({ role: 'user', parts }).confidence).toBe(null);
  const talk = [{ role: 'user', parts }, message(text('Thirty days.'))];
  expect(read(talk).confidence).toBe(null);
});

it('reads a stream as it reads the message, and keeps what did not change', () => {
  const reader = createReader();
  const chunks = [{ type: 'start', messageId: 'm1' }, said(passages)];
  for (const chunk of chunks) reader.push(chunk);
  reader.push({ type: 'text-delta', id: '0', delta: 'Thirty days [1]' });
  const { citations } = reader.response;
  reader.push({ type: 'text-delta', id: '0', delta: ', at no cost.' });
  expect(reader.response.citations).toBe(citations);
  expect(reader.response).toBe(reader.response);
  reader.push(said({ confidence: 0.8 }));
  expect(reader.response).toEqual(
    read(message(said(passages), text('Thirty days [1], at no cost.'), said({ confidence: 0.8 }))),
  );
});

it('keeps the passage that a host gives with a document', () => {
  const document = {
    type: 'source-document',
    sourceId: 'd',
    title: 'policy',
    text: 'Thirty days.',
  };
  const { citations, evidence } = read(message(document, text('Thirty days [1].')));
  expect(citations).toMatchObject([{ id: '1', source: 'policy', text: 'Thirty days.' }]);
  expect(evidence?.passages).toEqual([{ text: 'Thirty days.' }]);
});
