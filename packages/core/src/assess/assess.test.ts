import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../response/response.ts';
import { assess } from './assess.ts';

const policy = 'The refund window is 30 days from purchase. Shipping fees are not refunded.';
const content = 'The refund window is 30 days from purchase.';
const good: Evidence = {
  content,
  question: 'How long is the refund window?',
  passages: [{ id: 'a', text: policy }],
  samples: [content, content, content],
  verifiers: [{ kind: 'search', score: 0.95, about: 'question' }],
};
const layerOf = (evidence: Evidence, name: string) =>
  assess(evidence).layers.find((layer) => layer.name === name);

describe('assess', () => {
  it('puts a grounded, repeated, answerable answer in the high tier and says why', () => {
    const assessment = assess(good);
    expect(assessment).toMatchObject({ tier: 'high', abstain: false, calibrated: false });
    expect(assessment.reasons).toContain('1 of 1 claim has a source.');
    expect(assessment.claims).toEqual([
      {
        span: { start: 0, end: content.length },
        confidence: expect.closeTo(0.89, 2) as number,
        citationIds: ['a'],
      },
    ]);
    expect(assessment.layers.map(({ verdict }) => verdict)).toEqual([
      'pass',
      'pass',
      'pass',
      'pass',
    ]);
  });

  it('doubts a sourced claim where samples say otherwise, not where they are silent', () => {
    const claimOf = (samples: string[]) => assess({ ...good, samples }).claims[0]?.confidence ?? 0;
    const silent = claimOf(['Gift cards are final sale.', 'We ship on Monday.', 'Ask the shop.']);
    expect(silent).toBeGreaterThan(0.85);
    const other = content.replace('30', '45');
    expect(claimOf([other, other, other])).toBeLessThan(0.6);
  });

  it('pulls an answer whose samples conflict below high', () => {
    const samples = [content, 'Gift cards are final sale.', 'Orders ship on Monday.'];
    const { tier, abstain } = assess({ ...good, samples });
    expect(['medium', 'low']).toContain(tier);
    expect(abstain).toBe(false);
  });

  it('abstains from a question that the sources are not about, however exact the quote', () => {
    const evidence = {
      ...good,
      question: 'What is the capital of France?',
      verifiers: [{ kind: 'search', score: 0.05, about: 'question' as const }],
    };
    const assessment = assess(evidence);
    expect(assessment.abstain).toBe(true);
    expect(assessment.reasons[0]).toBe('None of the sources is about the question.');
    expect(layerOf(evidence, 'review')?.verdict).toBe('fail');
  });

  it('lets a check of the question that knows the whole corpus outweigh unshared words', () => {
    const asked = { ...good, content: 'Gift cards are final sale.', question: 'Is it red?' };
    expect(assess(asked, { abstainBelow: 0 }).abstain).toBe(false);
    expect(assess({ ...asked, verifiers: [] }, { abstainBelow: 0 }).abstain).toBe(true);
  });

  it('lets claims that are found in the passages outweigh a question in other words', () => {
    const asked = { ...good, question: 'Could my money come back?', verifiers: [] };
    expect(assess(asked)).toMatchObject({ abstain: false, tier: 'high' });
  });

  it('abstains below the bound that it is given', () => {
    const evidence = { content, verifiers: [{ kind: 'judge', score: 0.35 }] };
    expect(assess(evidence).abstain).toBe(false);
    expect(assess(evidence, { abstainBelow: 0.4 }).abstain).toBe(true);
  });

  it('names what no source holds', () => {
    const reasons = assess({
      ...good,
      content: 'The refund window is 45 days from purchase. Gift cards never expire.',
    }).reasons;
    expect(reasons).toContain('2 of 2 claims have no source.');
    expect(reasons).toContain('1 of 1 number is in no source.');
  });

  it('knows nothing without evidence, and asks for a review', () => {
    const assessment = assess({ content });
    expect(assessment).toMatchObject({ confidence: null, tier: 'unknown', abstain: false });
    expect(assessment.layers.map(({ verdict }) => verdict)).toEqual(Array(4).fill('unknown'));
  });

  it('abstains from an empty answer without making up a number', () => {
    expect(assess({ ...good, content: ' ' })).toMatchObject({ confidence: null, abstain: true });
  });

  it('takes no outside kind for a member of Object', () => {
    const verifiers = [{ kind: '__proto__', score: 0.5 }];
    expect(assess({ content, verifiers }).confidence).toBeCloseTo(0.5, 12);
  });
});

it('gives four layers with reasons and a number in [0, 1] or null for any evidence', () => {
  const score = fc.option(fc.double());
  const evidence: fc.Arbitrary<Evidence> = fc.record(
    {
      content: fc.string({ unit: 'binary' }),
      question: fc.string(),
      passages: fc.array(fc.record({ text: fc.string({ unit: 'binary' }) }), { maxLength: 3 }),
      samples: fc.array(fc.string(), { maxLength: 3 }),
      tokens: fc.array(fc.record({ logprob: fc.double() }), { maxLength: 3 }),
      verifiers: fc.array(fc.record({ kind: fc.string(), score }), { maxLength: 3 }),
    },
    { requiredKeys: ['content'] },
  );
  fc.assert(
    fc.property(evidence, (each) => {
      const { confidence, layers, tier } = assess(each);
      expect(confidence === null || (confidence >= 0 && confidence <= 1)).toBe(true);
      expect(tier === 'unknown').toBe(confidence === null);
      expect(layers.map(({ name }) => name)).toEqual([
        'grounding',
        'validation',
        'confidence',
        'review',
      ]);
      for (const { reasons } of layers) expect(reasons.length).toBeGreaterThan(0);
    }),
  );
});
