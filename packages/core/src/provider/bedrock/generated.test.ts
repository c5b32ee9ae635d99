import { expect, it } from 'vitest';
import { createReader, read } from './index.ts';

const reference = (location: object, text: string) => ({ content: { text }, location });
const file = reference(
  { type: 'S3', s3Location: { uri: 's3://bucket/kb/policy.pdf' } },
  'Refunds: 30 days.',
);
const page = reference(
  { type: 'WEB', webLocation: { url: 'https://example.com/help/refunds?x=1' } },
  'Ask us.',
);
const part = (text: string, start: number, end: number, ...retrievedReferences: object[]) => ({
  generatedResponsePart: { textResponsePart: { text, span: { start, end } } },
  retrievedReferences,
});
const text = 'You have 30 days. Ask us.';
const citations = [part('You have 30 days.', 0, 16, file, page), part('Ask us.', 18, 24, page)];

it('decodes spans whose end belongs to them, a citation for each passage', () => {
  const response = read({ output: { text }, citations, sessionId: 's1' });
  expect(response.content).toBe(text);
  expect(response.citations).toMatchObject([
    {
      source: 'policy.pdf',
      url: 's3://bucket/kb/policy.pdf',
      anchor: 'exact',
      span: { start: 0, end: 17 },
    },
    { source: 'refunds', url: 'https://example.com/help/refunds?x=1', anchor: 'exact' },
    { source: 'refunds', text: 'Ask us.', anchor: 'exact', span: { start: 18, end: 25 } },
  ]);
  expect(response.evidence?.passages).toEqual([{ text: 'Refunds: 30 days.' }, { text: 'Ask us.' }]);
});

it.each([
  ['the whole', [{ output: { text } }, ...citations.map((citation) => ({ citation }))]],
  [
    'pieces',
    [{ output: { text: text.slice(0, 9) } }, { output: { text: text.slice(9) } }, ...citations],
  ],
  [
    'citations before their text',
    [{ citation: { citation: citations[0] } }, { citation: { citation: citations[1] } }, { text }],
  ],
])('reads a stream of %s', (_, events) => {
  const reader = createReader();
  for (const event of events) reader.push(event);
  expect(reader.response).toEqual(read({ output: { text }, citations }));
});

it('says why a citation has no place', () => {
  const unplaced = { generatedResponsePart: {}, retrievedReferences: [file] };
  const elsewhere = part('Other words than those.', 0, 22, page);
  const { citations: found } = read({ output: { text }, citations: [unplaced, elsewhere] });
  expect(found.map(({ reason }) => reason)).toEqual([
    'The provider does not say which words it is for.',
    'The words that it cites do not stand in the answer.',
  ]);
});
