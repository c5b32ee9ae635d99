import { expect, it } from 'vitest';
import { createReader, read } from './index.ts';

const citation = (title: string, location: object, quote = 'From the source, word for word.') => ({
  title,
  location,
  sourceContent: [{ text: quote }],
});
const pages = citation('Handbook', { documentPage: { documentIndex: 0, start: 3, end: 4 } });
const site = { location: { web: { url: 'https://example.com/a', domain: 'example.com' } } };
const cited = (text: string, ...citations: object[]) => ({
  citationsContent: { content: text === '' ? [] : [{ text }], citations },
});
const whole = (...content: object[]) => ({
  output: { message: { role: 'assistant', content } },
  stopReason: 'end_turn',
});

it('takes the block as the claim, and its page from the exclusive range', () => {
  const { content, citations, evidence } = read(
    whole({ text: 'You have ' }, cited('30 days', pages), { text: '.' }),
  );
  expect(content).toBe('You have 30 days.');
  expect(citations).toEqual([
    {
      id: '1',
      source: 'Handbook',
      page: 3,
      quote: 'From the source, word for word.',
      anchor: 'block',
      span: { start: 9, end: 16 },
      reason: 'The provider cites the passage as a whole.',
    },
  ]);
  expect(evidence?.passages).toEqual([{ text: 'From the source, word for word.' }]);
});

it('takes the text before a citation as its claim when its own block has none', () => {
  const { citations } = read(
    whole(cited('', pages), { text: 'Rain today.' }, cited('', site), cited('', site)),
  );
  expect(citations).toMatchObject([
    { source: 'Handbook', anchor: 'none', reason: 'No text stands before it.' },
    {
      source: 'example.com',
      url: 'https://example.com/a',
      anchor: 'block',
      span: { start: 0, end: 11 },
    },
  ]);
});

it('tells documents without a title apart', () => {
  const named = (index: number) => ({
    location: { documentChar: { documentIndex: index, start: 0, end: 4 } },
  });
  const { citations } = read(whole(cited('Yes.', named(0), named(1), { source: 'kb-7' })));
  expect(citations.map(({ source }) => source)).toEqual(['Document 1', 'Document 2', 'kb-7']);
});

const delta = (contentBlockIndex: number, change: object) => ({ contentBlockIndex, delta: change });
const bare = [
  { role: 'assistant' },
  delta(0, { reasoningContent: { text: 'They want a refund.' } }),
  delta(1, { text: 'You have ' }),
  { contentBlockIndex: 1 },
  delta(2, { citation: pages }),
  delta(2, { text: '30 ' }),
  delta(2, { text: 'days.' }),
  delta(3, { citation: site }),
  { stopReason: 'end_turn' },
];
const named = bare.map((event) =>
  'delta' in event ? { contentBlockDelta: event } : { messageStop: event },
);

it.each([
  ['bare', bare],
  ['under their names', named],
])('reads events that come %s as it reads the whole', (_, events) => {
  const reader = createReader();
  for (const event of events) reader.push(event);
  const reasoning = { reasoningContent: { reasoningText: { text: 'They want a refund.' } } };
  const all = [reasoning, { text: 'You have ' }, cited('30 days.', pages), cited('', site)];
  expect(reader.response).toEqual(read(whole(...all)));
  expect(reader.response.content).toBe('You have 30 days.');
});

const guardrail = (...scores: object[]) => ({
  outputAssessments: { g1: [{ contextualGroundingPolicy: { filters: scores } }] },
});
const scores = [
  { type: 'GROUNDING', score: 0.93, threshold: 0.75 },
  { type: 'RELEVANCE', threshold: 0.5 },
];
const verifiers = [
  { kind: 'bedrock-grounding', score: 0.93 },
  { kind: 'bedrock-relevance', score: null },
];

it('hands over what a guardrail says of the output', () => {
  const trace = { guardrail: guardrail(...scores) };
  expect(read({ ...whole({ text: 'Yes.' }), trace }).evidence?.verifiers).toEqual(verifiers);
  const reader = createReader();
  reader.push({ contentBlockDelta: delta(0, { text: 'Yes.' }) });
  reader.push({ metadata: { trace } });
  expect(reader.response.evidence?.verifiers).toEqual(verifiers);
});

it('reads a guardrail that was applied on its own', () => {
  const assessments = [{ contextualGroundingPolicy: { filters: scores } }, { topicPolicy: {} }];
  const { content, evidence } = read({
    action: 'GUARDRAIL_INTERVENED',
    outputs: [{ text: 'No.' }],
    assessments,
  });
  expect(content).toBe('No.');
  expect(evidence?.verifiers).toEqual(verifiers);
});

it('names itself in the error for a payload of another provider', () => {
  expect(() => read({ citations: ['https://example.com'], choices: [] })).toThrow(
    /bedrock payload/,
  );
});
