import { expect, it } from 'vitest';
import { read } from './index.ts';

const check = {
  supportScore: 0.61,
  citedChunks: [
    {
      chunkText: 'Titanic by James Cameron, 1997.',
      source: '0',
      sourceMetadata: { title: 'Films' },
    },
  ],
  claims: [
    {
      startPos: 0,
      endPos: 33,
      claimText: 'Cameron’s Titanic came in 1997.',
      citationIndices: [0],
      score: 0.9,
    },
    { startPos: 34, endPos: 48, claimText: 'It had ½ star.', groundingCheckRequired: false },
  ],
};

it('hands over the support score and takes the claims for the text', () => {
  const { content, citations, claims, confidence, evidence } = read(check);
  expect(content).toBe('Cameron’s Titanic came in 1997. It had ½ star.');
  expect(confidence).toBeNull();
  expect(evidence?.verifiers).toEqual([{ kind: 'vertex-grounding', score: 0.61 }]);
  expect(evidence?.passages).toEqual([{ text: 'Titanic by James Cameron, 1997.', id: '0' }]);
  expect(citations).toMatchObject([
    { source: 'Films', anchor: 'exact', span: { start: 0, end: 31 } },
  ]);
  expect(claims).toEqual([{ span: { start: 0, end: 31 }, confidence: 0.9, citationIds: [] }]);
});

it('places the claims in the answer where that is given beside them', () => {
  const answerCandidate = 'Cameron’s Titanic came in 1997.\n\nIt had ½ star.';
  const { content, citations } = read({ ...check, answerCandidate });
  expect(content).toBe(answerCandidate);
  expect(citations).toMatchObject([{ anchor: 'exact', span: { start: 0, end: 31 } }]);
});
