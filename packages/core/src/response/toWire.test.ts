import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseResponse, safeParseResponse } from './parseResponse.ts';
import type { AIResponse, Citation, Claim } from './response.ts';
import { responseSchema } from './responseSchema.ts';
import { toWire } from './wire.ts';

const content = 'The refund window is 30 days from purchase [1].';
const text = fc.string({ minLength: 1 }).filter((value) => value.trim() !== '');
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const probability = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
const id = fc.string({ minLength: 1, maxLength: 6 });
const span = fc
  .tuple(fc.nat(content.length - 1), fc.integer({ min: 1, max: content.length }))
  .map(([start, length]) => ({ start, end: Math.min(content.length, start + length) }));
const list = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 4 });
const claim: fc.Arbitrary<Claim> = fc.record({
  span,
  confidence: probability,
  citationIds: list(id),
});
const citation: fc.Arbitrary<Citation> = fc.record(
  {
    id,
    source: text,
    anchor: fc.constantFrom('exact', 'requoted', 'block', 'marker', 'none'),
    page: fc.integer({ min: 1, max: 999 }),
    text: fc.string(),
    url: fc.string(),
    span,
    quote: fc.string(),
    score: number,
    reason: fc.string(),
  },
  { requiredKeys: ['id', 'source', 'anchor'] },
);
const evidence = fc.record(
  {
    content: fc.constant(content),
    question: fc.string(),
    passages: list(fc.record({ text: fc.string(), score: number, id }, { requiredKeys: ['text'] })),
    samples: list(fc.string()),
    tokens: list(
      fc.record(
        { logprob: number, token: fc.string(), top: list(number) },
        { requiredKeys: ['logprob'] },
      ),
    ),
    verifiers: list(fc.record({ kind: text, score: probability })),
  },
  { requiredKeys: ['content'] },
);
const assessment = fc.record({
  confidence: probability,
  basis: fc.constantFrom('evidence', 'estimated', 'calibrated', null),
  calibrated: fc.boolean(),
  combined: probability,
  tier: text,
  signals: list(
    fc.record({ kind: text, value: probability, details: fc.dictionary(id, fc.option(number)) }),
  ),
  findings: list(
    fc.record({
      code: text,
      layer: fc.constantFrom('grounding', 'validation', 'confidence', 'review'),
      verdict: fc.constantFrom('pass', 'warn', 'fail', 'unknown'),
      figures: fc.dictionary(id, fc.oneof(number, fc.string())),
    }),
  ),
  layers: list(
    fc.record({
      name: fc.constantFrom('grounding', 'validation', 'confidence', 'review'),
      verdict: fc.constantFrom('pass', 'warn', 'fail', 'unknown'),
      reasons: list(text),
    }),
  ),
  claims: list(claim),
  abstain: fc.boolean(),
  reasons: list(text),
});
const response: fc.Arbitrary<AIResponse> = fc.record(
  {
    id: fc.option(id),
    content: fc.constant(content),
    confidence: probability,
    citations: fc.uniqueArray(citation, { selector: (one) => one.id, maxLength: 4 }),
    suggestedActions: list(text),
    requiresHumanReview: fc.boolean(),
    finish: fc.constantFrom('complete', 'length', 'filtered', 'refused', 'interrupted'),
    summary: fc.string(),
    claims: list(claim),
    evidence,
    assessment,
  },
  {
    requiredKeys: [
      'id',
      'content',
      'confidence',
      'citations',
      'suggestedActions',
      'requiresHumanReview',
    ],
  },
);

describe('toWire', () => {
  it('gives back every answer that went through the wire form, without an issue', () => {
    fc.assert(
      fc.property(response, (one) => {
        expect(parseResponse(toWire(one))).toEqual(one);
        expect(safeParseResponse(toWire(one)).issues).toEqual([]);
        expect(parseResponse(one)).toEqual(one);
      }),
    );
  });
});

describe('responseSchema', () => {
  const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(responseSchema);

  it('accepts every wire form', () => {
    fc.assert(
      fc.property(response, (one) => {
        expect(accepts(JSON.parse(JSON.stringify(toWire(one))))).toBe(true);
      }),
    );
  });

  it.each([
    {},
    { content: 1, confidence: 0.5 },
    { content, confidence: 1.2 },
    { content, confidence: '0.9' },
    { content },
    { content, confidence: 0.5, finish: 'done' },
    { content, confidence: 0.5, citations: [{ page: 2 }] },
    { content, confidence: 0.5, citations: [{ source: 'a', page: 0 }] },
  ])('refuses %j', (wire) => {
    expect(accepts(wire)).toBe(false);
  });
});
