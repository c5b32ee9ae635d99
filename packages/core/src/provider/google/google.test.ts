import { expect, it } from 'vitest';
import { createReader, read } from './index.ts';

const web = (number: number) => ({
  web: { uri: `https://example.com/${number}`, title: `example.com ${number}` },
});
const support = (segment: object, indices: number[], scores?: number[]) => ({
  segment,
  groundingChunkIndices: indices,
  ...(scores && { confidenceScores: scores }),
});
const candidate = (parts: object[], groundingMetadata: object = {}) => ({
  responseId: 'r1',
  candidates: [{ content: { parts, role: 'model' }, groundingMetadata, index: 0 }],
});
const slices = ({ content, citations }: ReturnType<typeof read>) =>
  citations.map(({ span }) => (span ? content.slice(span.start, span.end) : null));

it('decodes segments as UTF-8 bytes whose start is left out when it is 0', () => {
  const response = read(
    candidate([{ text: 'Es sind 21 °C. Später wärmer.' }], {
      groundingChunks: [web(1), web(2), web(3)],
      groundingSupports: [
        support({ endIndex: 15, text: 'Es sind 21 °C.' }, [0], [0.9]),
        support({ startIndex: 16, endIndex: 32, text: 'Später wärmer.' }, [0, 1]),
      ],
    }),
  );
  expect(slices(response)).toEqual(['Es sind 21 °C.', 'Später wärmer.', 'Später wärmer.', null]);
  expect(response.citations[0]).toMatchObject({
    anchor: 'exact',
    score: 0.9,
    source: 'example.com 1',
  });
  expect(response.citations[1]).not.toHaveProperty('score');
  expect(response.citations[3]).toMatchObject({ source: 'example.com 3', anchor: 'none' });
});

it.each([
  ['counted with its calls and thoughts', 2],
  ['of the text as a whole', 0],
])('finds a part %s', (_, partIndex) => {
  const parts = [
    { functionCall: { name: 'f' } },
    { text: 'Hm.', thought: true },
    { text: 'It is so.' },
  ];
  const response = read(
    candidate(parts, {
      groundingChunks: [web(1)],
      groundingSupports: [support({ partIndex, endIndex: 9, text: 'It is so.' }, [0])],
    }),
  );
  expect(response.content).toBe('It is so.');
  expect(response.citations[0]).toMatchObject({ anchor: 'exact', span: { start: 0, end: 9 } });
});

it('counts the offsets of a later part from where that part begins', () => {
  const response = read(
    candidate([{ text: 'Yes. Ä ' }, { executableCode: { code: 'f()' } }, { text: 'Yes. Ö ' }], {
      groundingChunks: [web(1)],
      groundingSupports: [support({ partIndex: 2, endIndex: 4, text: 'Yes.' }, [0])],
    }),
  );
  expect(response.citations[0]?.span).toEqual({ start: 7, end: 11 });
});

it('reads chunks, one by one or as a list, as it reads the whole', () => {
  const grounding = {
    groundingChunks: [web(1)],
    groundingSupports: [support({ startIndex: 8, endIndex: 16, text: 'two – 3.' }, [0])],
  };
  const chunks = [
    candidate([{ text: 'Hidden.', thought: true }]),
    candidate([{ text: 'One and ' }]),
    { candidates: [] },
    candidate([{ text: 'two – 3.' }], grounding),
  ];
  const reader = createReader();
  for (const chunk of chunks) reader.push(chunk);
  const whole = read(
    candidate([{ text: 'Hidden.', thought: true }, { text: 'One and two – 3.' }], grounding),
  );
  expect(reader.response).toEqual(whole);
  expect(read(chunks)).toEqual(whole);
  expect(slices(whole)).toEqual(['two – 3.']);
});

it('hands over retrieved passages and the pages that were fetched', () => {
  const { citations, evidence } = read({
    candidates: [
      {
        content: { parts: [{ text: 'Thirty days.' }] },
        groundingMetadata: {
          groundingChunks: [
            {
              retrievedContext: {
                text: 'Refunds: 30 days.',
                fileSearchStore: 'stores/policies',
                pageNumber: 2,
              },
            },
            { maps: { uri: 'https://maps.example/1', title: 'Shop' } },
          ],
        },
        urlContextMetadata: {
          urlMetadata: [
            {
              retrievedUrl: 'https://example.com/ok',
              urlRetrievalStatus: 'URL_RETRIEVAL_STATUS_SUCCESS',
            },
            {
              retrievedUrl: 'https://example.com/no',
              urlRetrievalStatus: 'URL_RETRIEVAL_STATUS_ERROR',
            },
          ],
        },
      },
    ],
  });
  expect(citations.map(({ source, page }) => [source, page])).toEqual([
    ['policies', 2],
    ['Shop', undefined],
    ['example.com', undefined],
  ]);
  expect(evidence?.passages).toEqual([{ text: 'Refunds: 30 days.' }]);
});

const chosen = (...tokens: string[]) => ({
  chosenCandidates: tokens.map((token) => ({ token, logProbability: -0.5 })),
  topCandidates: [{ candidates: [{ logProbability: -0.5 }, { logProbability: -3 }] }],
});

it.each([
  ['all tokens that spell the answer', ['Hel', 'lo'], undefined, ['Hel', 'lo']],
  ['none of the hidden thinking', ['think', 'Hel', 'lo'], undefined, ['Hel', 'lo']],
  [
    'tokens that cut a character when their number is right',
    ['\ufffd', '\ufffd'],
    2,
    ['\ufffd', '\ufffd'],
  ],
  ['nothing when the tokens are of another text', ['Good', 'bye'], undefined, undefined],
])('takes %s', (_, tokens, candidatesTokenCount, expected) => {
  const { confidence, evidence } = read({
    usageMetadata: { candidatesTokenCount },
    candidates: [
      {
        avgLogprobs: -6,
        logprobsResult: chosen(...tokens),
        content: { parts: [{ text: 'Hello' }] },
      },
    ],
  });
  expect(confidence).toBeNull();
  expect(evidence?.tokens?.map(({ token }) => token)).toEqual(expected);
});

it('places what is repeated from elsewhere', () => {
  const citationMetadata = {
    citationSources: [
      { startIndex: 4, endIndex: 9, uri: 'https://example.com/poem' },
      { uri: 'https://example.com/song' },
    ],
  };
  const { citations } = read({
    candidates: [{ content: { parts: [{ text: 'Oh, roses' }] }, citationMetadata }],
  });
  expect(citations[0]).toMatchObject({ anchor: 'exact', span: { start: 4, end: 9 } });
  expect(citations[1]).toMatchObject({
    anchor: 'none',
    reason: 'The provider gives no offsets for it.',
  });
});

it.each([
  ['a blocked prompt', { promptFeedback: { blockReason: 'SAFETY' } }],
  ['a candidate without parts', { candidates: [{ finishReason: 'MAX_TOKENS' }] }],
])('has no text for %s', (_, payload) => {
  expect(read(payload)).toMatchObject({ content: '', citations: [] });
});

it('names itself in the error for a payload of another provider', () => {
  expect(() => read({ choices: [{ message: { content: 'Hello' } }] })).toThrow(/google payload/);
});
