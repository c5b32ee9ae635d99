import type { LLMProductSpec, Risk } from './productSpec.ts';

/** How a product treats answers, as its spec asks. */
export interface ProductPolicy {
  /** Smallest confidence of the high and medium tiers. */
  readonly thresholds: { readonly high: number; readonly medium: number };
  /** Below this the answer is not offered. */
  readonly abstainBelow: number;
  /** What a high-confidence draft still needs before it is sent. */
  readonly highReview: 'off' | 'confirm' | 'sources';
  readonly requiresCitations: boolean;
  readonly requiresHumanReview: boolean;
  /** Seconds after which an answer counts as late. */
  readonly latencyBudget: number;
}

const byRisk: Readonly<
  Record<Risk, Pick<ProductPolicy, 'thresholds' | 'abstainBelow' | 'highReview'>>
> = {
  low: { thresholds: { high: 0.85, medium: 0.6 }, abstainBelow: 0.2, highReview: 'off' },
  medium: { thresholds: { high: 0.85, medium: 0.6 }, abstainBelow: 0.3, highReview: 'off' },
  high: { thresholds: { high: 0.9, medium: 0.7 }, abstainBelow: 0.4, highReview: 'confirm' },
  critical: { thresholds: { high: 0.95, medium: 0.8 }, abstainBelow: 0.5, highReview: 'sources' },
};

/** Stricter cut-offs and reviews the more harm an error does; the accuracy target may raise the high cut-off further. */
export function policyFromSpec(spec: LLMProductSpec): ProductPolicy {
  const { thresholds, abstainBelow, highReview } = byRisk[spec.hallucinationRisk];
  const review = spec.humanReviewRequired && highReview === 'off' ? 'confirm' : highReview;
  return {
    thresholds: { ...thresholds, high: Math.max(thresholds.high, target(spec.accuracyTarget)) },
    abstainBelow,
    highReview: review,
    requiresCitations: spec.requiresCitations,
    requiresHumanReview: spec.humanReviewRequired,
    latencyBudget: spec.maxLatencySeconds,
  };
}

/** A target of 1 can never be certified; 0.99 is the strictest cut-off that still selects something. */
function target(accuracy: number): number {
  return Number.isFinite(accuracy) ? Math.min(0.99, Math.max(0, accuracy)) : 0;
}
