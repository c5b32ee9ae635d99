import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import type { Outcome } from '../fallback/decideFallback.ts';
import { parseResponse } from '../response/parseResponse.ts';
import type { AIResponse, Finish, Verdict } from '../response/response.ts';
import { tierOf } from '../tier/tier.ts';
import { decide } from './decide.ts';
import { definePolicy } from './definePolicy.ts';
import { defaultPolicy, isStricter, reviewModeOf } from './policy.ts';

const answer = (more: Partial<AIResponse> = {}): AIResponse => ({
  ...parseResponse({ content: 'The window is 30 days.', confidence: 0.9 }),
  ...more,
});

const modes = fc.constantFrom('off', 'confirm', 'sources', 'write' as const);
const policies = fc
  .record({
    abstainBelow: fc.double({ min: 0, max: 0.85, noNaN: true }),
    review: fc.record(
      {
        positive: modes,
        caution: modes,
        negative: modes,
        neutral: modes,
        byTier: fc.dictionary(fc.constantFrom('high', 'medium', 'low', 'unknown'), modes),
        reviewBelow: fc.double({ min: 0, max: 1, noNaN: true }),
        checklist: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    requireCitations: fc.boolean(),
  })
  .map((input) => {
    try {
      return definePolicy(input);
    } catch {
      return defaultPolicy;
    }
  });
const assessed = assess({ content: 'A fact.', verifiers: [{ kind: 'check', score: 0.9 }] });
const finishes: readonly Finish[] = ['complete', 'length', 'filtered', 'refused', 'interrupted'];
const verdicts: readonly Verdict[] = ['pass', 'warn', 'fail', 'unknown'];
const responses = fc
  .record({
    content: fc.constantFrom('The window is 30 days.', '', ' \n'),
    confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    requiresHumanReview: fc.boolean(),
    finish: fc.constantFrom(undefined, ...finishes),
    assessment: fc.option(
      fc.record({
        abstain: fc.boolean(),
        layers: fc
          .constantFrom(...verdicts)
          .map((verdict) => [{ name: 'review' as const, verdict, reasons: [] }]),
      }),
      { nil: undefined },
    ),
  })
  .map(({ assessment, finish, ...more }) =>
    answer({
      ...more,
      ...(finish && { finish }),
      ...(assessment && { assessment: { ...assessed, ...assessment } }),
    }),
  );
const outcomes: fc.Arbitrary<Outcome | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record({ kind: fc.constant('waiting' as const), elapsedSeconds: fc.nat(20) }),
  fc.record({
    kind: fc.constant('error' as const),
    reason: fc.constantFrom('outage' as const, 'latency' as const, 'invalid' as const),
  }),
  fc.constant({ kind: 'blocked' as const, reason: 'insult' }),
);

it('lets no answer out unread for which anything asks for a person', () => {
  fc.assert(
    fc.property(
      responses,
      policies,
      fc.boolean(),
      outcomes,
      (response, policy, streaming, outcome) => {
        const decision = decide(response, policy, { streaming, ...(outcome && { outcome }) });
        if (decision.show === 'fallback') {
          expect(decision.actions.length).toBeGreaterThan(0);
          return;
        }
        if (decision.show === 'streaming') {
          expect(streaming || outcome?.kind === 'waiting').toBe(true);
          return;
        }
        const { confidence, content, finish, assessment, requiresHumanReview } = response;
        expect([
          streaming,
          outcome,
          content.trim() === '',
          assessment?.abstain ?? false,
          finish === 'refused',
        ]).toEqual([false, undefined, false, false, false]);
        expect(confidence ?? 1).toBeGreaterThanOrEqual(policy.abstainBelow);
        const { mode, findings } = decision.review;
        const asked = reviewModeOf(tierOf(confidence, policy.tiers), policy.review);
        expect(isStricter(asked, mode)).toBe(false);
        const verdict = assessment?.layers[0]?.verdict;
        const isAsked =
          requiresHumanReview ||
          (finish ?? 'complete') !== 'complete' ||
          verdict === 'warn' ||
          verdict === 'fail' ||
          policy.requireCitations ||
          (confidence ?? -1) < (policy.review.reviewBelow ?? -1);
        if (isAsked) expect(mode).not.toBe('off');
        expect(findings.every((each) => each.verdict === 'pass')).toBe(mode === 'off');
      },
    ),
    { numRuns: 50_000 },
  );
});
