import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { parseResponse } from '../response/parseResponse.ts';
import type { AIResponse } from '../response/response.ts';
import { tierOf } from '../tier/tier.ts';
import { decide, withReview } from './decide.ts';
import { definePolicy } from './definePolicy.ts';
import type { PolicyInput } from './definePolicy.ts';
import { defaultPolicy } from './policy.ts';

const answer = (more: Partial<AIResponse> = {}): AIResponse => ({
  ...parseResponse({ content: 'The window is 30 days.', confidence: 0.9 }),
  ...more,
});

function modeOf(response: AIResponse, input: PolicyInput = {}): string {
  const decision = decide(response, definePolicy(input));
  return 'review' in decision ? decision.review.mode : decision.show;
}

describe('a review', () => {
  it.each([
    ['high', { confidence: 0.9 }, {}, 'off', 'review.none'],
    ['medium', { confidence: 0.7 }, {}, 'confirm', 'confidence.below'],
    ['low', { confidence: 0.2 }, {}, 'write', 'confidence.below'],
    ['unknown', { confidence: null }, {}, 'confirm', 'review.unknown'],
    [
      'an answer that asks for it',
      { requiresHumanReview: true },
      {},
      'confirm',
      'review.requested',
    ],
    ['an answer cut at its length', { finish: 'length' }, {}, 'confirm', 'answer.length'],
    ['an answer that broke off', { finish: 'interrupted' }, {}, 'confirm', 'answer.interrupted'],
    ['an answer that a filter stopped', { finish: 'filtered' }, {}, 'confirm', 'answer.filtered'],
    ['a whole answer', { finish: 'complete' }, {}, 'off', 'review.none'],
    [
      'medium by its name',
      { confidence: 0.7 },
      { review: { byTier: { medium: 'off' } } },
      'off',
      'review.none',
    ],
    [
      'low under an open medium',
      { confidence: 0.2 },
      { review: { byTier: { medium: 'off', low: 'sources' } } },
      'sources',
      'confidence.below',
    ],
    [
      'unknown by its name',
      { confidence: null },
      { review: { byTier: { unknown: 'write' } } },
      'write',
      'review.unknown',
    ],
    ['high below the bound', {}, { review: { reviewBelow: 0.95 } }, 'confirm', 'confidence.below'],
    ['no source where one is needed', {}, { requireCitations: true }, 'confirm', 'review.uncited'],
    [
      'a tier that is always looked at',
      {},
      { review: { positive: 'confirm' } },
      'confirm',
      'review.tier',
    ],
    [
      'unknown where none is asked',
      { confidence: null },
      { review: { neutral: 'off' } },
      'off',
      'review.none',
    ],
  ] as const)('of %s', (_what, more, policy, mode, code) => {
    const decision = decide(answer(more), definePolicy(policy));
    expect(decision).toMatchObject({ show: 'draft', review: { mode } });
    expect('review' in decision && decision.review.findings.map((each) => each.code)).toEqual([
      code,
    ]);
  });

  it('is never looser than the assessment, whoever made it', () => {
    const evidence = {
      content: 'The refund window is 30 days.',
      passages: [{ text: 'The refund window is 30 days.' }],
    };
    const assessment = assess(evidence, { reviewBelow: 0.99 });
    const response = answer({ ...evidence, confidence: assessment.confidence, assessment });
    expect(tierOf(response.confidence).name).toBe('high');
    expect(modeOf(response)).toBe('confirm');
    expect(modeOf({ ...response, assessment: assess(evidence) })).toBe('off');
  });

  it('of the policy in force is what the assessment then tells', () => {
    const policy = definePolicy({ review: { positive: 'confirm' } });
    const content = 'The window is 30 days.';
    const assessment = assess({ content, passages: [{ text: content }] });
    const decision = decide(answer({ assessment }), policy);
    const told = 'review' in decision ? withReview(assessment, decision.review) : null;
    expect(told?.layers.at(-1)).toMatchObject({ name: 'review', verdict: 'warn' });
    expect(told?.findings.at(-1)).toMatchObject({ code: 'review.tier' });
    expect(told?.findings.filter(({ code }) => code === 'review.none')).toEqual([]);
  });

  it('passes through assess as a policy, tiers and all', () => {
    const evidence = { content: 'A fact.', verifiers: [{ kind: 'check', score: 0.9 }] };
    const policy = definePolicy({
      review: { positive: 'sources', caution: 'sources', neutral: 'sources' },
    });
    const review = assess(evidence, { policy }).layers.at(-1);
    expect(review).toMatchObject({ name: 'review', verdict: 'warn' });
  });
});

describe('a fallback', () => {
  it.each([
    [
      'an abstention',
      { assessment: { ...assess({ content: 'A.' }), abstain: true } },
      {},
      'hallucination',
    ],
    ['a confidence below the bound', { confidence: 0.4 }, { abstainBelow: 0.5 }, 'hallucination'],
    ['a refusal', { content: 'I cannot help with that.', finish: 'refused' }, {}, 'hallucination'],
    ['a refusal without a word', { content: '', finish: 'refused' }, {}, 'hallucination'],
    [
      'an answer that a filter left nothing of',
      { content: ' ', finish: 'filtered' },
      {},
      'offensive',
    ],
    ['no text', { content: '' }, {}, 'outage'],
  ] as const)('takes the place of %s', (_what, more, policy, mode) => {
    const decision = decide(answer(more), definePolicy(policy));
    expect(decision).toMatchObject({ show: 'fallback', mode });
    expect('actions' in decision && decision.actions.length).toBeGreaterThan(0);
  });

  it('takes what is in place and what is slow from the policy', () => {
    const policy = definePolicy({
      slowAfterSeconds: 2,
      fallback: { hasFaq: true, typicalSeconds: 8 },
    });
    const waiting = (elapsedSeconds: number) =>
      decide(answer({ content: '' }), policy, {
        streaming: true,
        outcome: { kind: 'waiting', elapsedSeconds },
      });
    expect(waiting(1)).toEqual({ show: 'streaming' });
    expect(waiting(3)).toMatchObject({ show: 'fallback', mode: 'latency', estimateSeconds: 5 });
    const outage = decide(answer(), policy, { outcome: { kind: 'error', reason: 'outage' } });
    expect(outage).toMatchObject({ actions: expect.arrayContaining(['faq']) as string[] });
  });
});

it('shows a growing answer, and only reads one that nobody sends', () => {
  expect(decide(answer({ content: '' }), defaultPolicy, { streaming: true })).toEqual({
    show: 'streaming',
  });
  expect(decide(answer(), defaultPolicy, { sendable: false }).show).toBe('answer');
});
