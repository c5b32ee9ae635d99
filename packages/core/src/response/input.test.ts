import { expect, expectTypeOf, it } from 'vitest';
import type { AIResponse, ResponseGiven, ResponseInput, WireResponse } from './index.ts';
import { parseResponse, safeParseResponse, toWire } from './index.ts';

const least: ResponseInput = { content: 'Thirty days.', confidence: null };

const whole = parseResponse({
  content: 'Thirty days [1].',
  confidence: 0.7,
  citations: [{ source: 'policy.pdf', page: 2 }],
  claims: [{ span: { start: 0, end: 6 }, confidence: 0.5, citation_ids: ['1'] }],
  assessment: { confidence: 0.7, calibrated: false, tier: 'medium', abstain: false },
});

const inputs: readonly (readonly [string, ResponseInput])[] = [
  ['as little as there may be', least],
  ['a typed response', whole],
  ['its wire form', toWire(whole)],
  ['numbers as ids', { ...least, id: 7, citations: [{ id: 1, source: 'policy.pdf' }] }],
  ['a source that only its address names', { ...least, citations: [{ url: 'https://a.example' }] }],
  ['null for what is missing', { ...least, id: null, citations: null, finish: null, claims: null }],
  ['words of both forms', { ...least, suggestedActions: ['Send'], requires_human_review: true }],
  ['a part of the evidence', { ...least, evidence: { passages: [{ text: 'Thirty.' }] } }],
];

it.each(inputs)('reads %s without an issue', (_, input) => {
  expect(safeParseResponse(input)).toMatchObject({ ok: true, issues: [] });
});

it('names the fields of a response, and takes a payload of which nothing is known', () => {
  expectTypeOf<AIResponse>().toExtend<ResponseInput>();
  expectTypeOf<WireResponse>().toExtend<ResponseInput>();
  expectTypeOf<unknown>().toExtend<ResponseGiven>();
  expectTypeOf<{ content: string; confidence: string }>().not.toExtend<ResponseInput>();
  expectTypeOf<
    Extract<ResponseGiven, { readonly content: string }>
  >().toEqualTypeOf<ResponseInput>();
});
