import { isStricter } from '@credence-ui/core/policy';
import { expect, it } from 'vitest';
import { featurePriority } from './featurePriority.ts';
import { policyFromSpec } from './policyFromSpec.ts';
import type { LLMProductSpec } from './productSpec.ts';
import { defaultCatalogue, recommendModelTier } from './recommendModelTier.ts';

const spec: LLMProductSpec = {
  name: 'Support Copilot',
  userPersona: 'Support agent',
  jobToBeDone: 'Draft a reply to a ticket',
  inputTypes: ['text'],
  outputFormat: 'markdown',
  maxLatencySeconds: 5,
  contextWindowNeeds: 'medium',
  hallucinationRisk: 'medium',
  requiresCitations: true,
  humanReviewRequired: false,
  accuracyTarget: 0.8,
  dailyRequestsEstimate: 10_000,
  concurrentUsersPeak: 40,
  piiHandling: 'masked',
};

it.each<[Partial<LLMProductSpec>, string, boolean, string]>([
  [
    { hallucinationRisk: 'high', contextWindowNeeds: 'long' },
    'frontier',
    true,
    'Frontier model (GPT-4o, Claude 3.5 Sonnet) with guardrails',
  ],
  [
    { hallucinationRisk: 'critical', dailyRequestsEstimate: 1e6 },
    'frontier',
    true,
    'Frontier model (GPT-4o, Claude 3.5 Sonnet) with guardrails',
  ],
  [
    { contextWindowNeeds: 'long', dailyRequestsEstimate: 1e6 },
    'long-context',
    false,
    'Long-context model (Gemini 1.5 Pro, Claude 3.5)',
  ],
  [
    { dailyRequestsEstimate: 10_001 },
    'small',
    false,
    'Fine-tuned small model (Llama 3.1 8B) for cost efficiency',
  ],
  [{}, 'mid', false, 'Mid-tier model (GPT-4o-mini, Claude 3.5 Haiku)'],
])('for %o recommends the %s tier', (change, tier, guardrails, text) => {
  expect(recommendModelTier({ ...spec, ...change })).toMatchObject({ tier, guardrails, text });
});

it('takes the model names from the caller', () => {
  const catalogue = { ...defaultCatalogue, mid: { models: ['Ours'], text: 'Our own' } };
  expect(recommendModelTier(spec, catalogue)).toMatchObject({ models: ['Ours'], text: 'Our own' });
});

it.each([
  [{}, 'nothing'],
  [{ hallucinationRisk: 'huge' }, '"huge"'],
  [{ hallucinationRisk: 'toString' }, '"toString"'],
])('says of the spec %j which risks there are', (change, found) => {
  // What a page without types may hand over.
  expect(() => policyFromSpec(change as LLMProductSpec)).toThrow(
    `Credence: the spec has ${found} as hallucinationRisk. Use low, medium, high, critical.`,
  );
});

it('never loosens a policy as the risk grows', () => {
  const policies = (['low', 'medium', 'high', 'critical'] as const).map((hallucinationRisk) =>
    policyFromSpec({ ...spec, hallucinationRisk }),
  );
  const bounds = [
    policies.map(({ tiers }) => tiers[0]?.min),
    policies.map(({ tiers }) => tiers[1]?.min),
    policies.map(({ abstainBelow }) => abstainBelow),
  ];
  for (const cutOffs of bounds)
    expect(cutOffs).toEqual([...cutOffs].sort((a, b) => Number(a) - Number(b)));
  const tones = ['positive', 'caution', 'neutral', 'negative'] as const;
  for (const [i, policy] of policies.slice(1).entries())
    for (const tone of tones) {
      const before = policies[i]?.review[tone] ?? 'off';
      expect(isStricter(before, policy.review[tone])).toBe(false);
    }
});

it('asks for a look at every draft when people must review', () => {
  const reviewed = policyFromSpec({ ...spec, humanReviewRequired: true });
  expect(reviewed.review.positive).toBe('confirm');
  expect(policyFromSpec(spec).review.positive).toBe('off');
});

it('asks for what the spec asks for, under a name of its own', () => {
  const policy = policyFromSpec({ ...spec, maxLatencySeconds: 3, accuracyTarget: 1 });
  expect(policy).toMatchObject({ requireCitations: true, slowAfterSeconds: 3 });
  expect(policy.tiers[0]?.min).toBe(0.99);
  expect(policy.version).not.toBe(policyFromSpec(spec).version);
});

it('inverts risk in the priority of a feature', () => {
  const scores = { impact: 5, feasibility: 3, risk: 1, alignment: 4 };
  expect(featurePriority(scores)).toBe((5 + 3 + 5 + 4) / 4);
  expect(featurePriority(scores, { impact: 0, feasibility: 0, risk: 1, alignment: 0 })).toBe(5);
  expect(() => featurePriority({ ...scores, risk: 6 })).toThrow(
    'Credence: a feature score is outside 1 to 5',
  );
});
