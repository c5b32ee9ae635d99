import { definePolicy } from '@credence-ui/core/policy';
import type { Policy, ReviewMode } from '@credence-ui/core/policy';
import { defaultTiers } from '@credence-ui/core/tier';
import type { LLMProductSpec, Risk } from './productSpec.ts';

interface Rules {
  /** Smallest confidence of the high and medium tiers. */
  readonly high: number;
  readonly medium: number;
  readonly abstainBelow: number;
  /** What is asked at least of every draft. */
  readonly review: ReviewMode;
}

const byRisk: Readonly<Record<Risk, Rules>> = {
  low: { high: 0.85, medium: 0.6, abstainBelow: 0.2, review: 'off' },
  medium: { high: 0.85, medium: 0.6, abstainBelow: 0.3, review: 'off' },
  high: { high: 0.9, medium: 0.7, abstainBelow: 0.4, review: 'confirm' },
  critical: { high: 0.95, medium: 0.8, abstainBelow: 0.5, review: 'sources' },
};

/**
 * The policy that a product's spec asks for: stricter cut-offs and reviews the more harm an error does; the accuracy target may
 * raise the high cut-off further. `base` says what the spec does not, such as the words of tiers.
 */
export function policyFromSpec(spec: LLMProductSpec, base?: Policy): Policy {
  const { high, medium, abstainBelow, review } = rulesFor(spec.hallucinationRisk);
  const positive = spec.humanReviewRequired && review === 'off' ? 'confirm' : review;
  const others = positive === 'sources' ? positive : 'confirm';
  const cutOffs = [Math.max(high, target(spec.accuracyTarget)), medium, 0];
  return definePolicy(
    {
      tiers: defaultTiers.map((tier, i) => ({ ...tier, min: cutOffs[i] ?? tier.min })),
      abstainBelow,
      review: { positive, caution: others, neutral: others, negative: 'write' },
      requireCitations: spec.requiresCitations,
      slowAfterSeconds: spec.maxLatencySeconds,
    },
    base,
  );
}

function rulesFor(risk: unknown): Rules {
  const rules = Object.entries(byRisk).find(([name]) => name === risk)?.[1];
  if (rules) return rules;
  const found = risk === undefined ? 'nothing' : JSON.stringify(risk);
  throw new Error(
    `Credence: the spec has ${found} as hallucinationRisk. Use ${Object.keys(byRisk).join(', ')}.`,
  );
}

/** A target of 1 can never be certified; 0.99 is the strictest cut-off that still selects something. */
function target(accuracy: number): number {
  return Number.isFinite(accuracy) ? Math.min(0.99, Math.max(0, accuracy)) : 0;
}
