import type { Finding } from '../response/assessment.ts';
import type { AIResponse } from '../response/response.ts';
import { finding } from '../signal/findings.ts';
import { findingText } from '../signal/findingText.ts';
import { defaultTiers } from '../tier/defaultTiers.ts';
import type { Tiers, Tone } from '../tier/tier.ts';
import { tierOf } from '../tier/tierOf.ts';
import { belowFindings } from './abstention.ts';

/** How much a person must do before an answer goes out, and why. */
export interface ReviewDecision {
  readonly required: boolean;
  /** `off` one click; `confirm` a look and a confirmation; `write` an edit and an approval; `handoff` no draft at all. */
  readonly mode: 'off' | 'confirm' | 'write' | 'handoff';
  readonly reasons: readonly string[];
}

export interface ReviewPolicy {
  readonly tiers?: Tiers;
  /**
   * Confidence below which a person must review.
   * @default the lower bound of the highest tier
   */
  readonly reviewBelow?: number;
  /** Asks for a review whatever the confidence, and says why. */
  readonly reviewReason?: string;
}

/** What the decision rests on; an `AIResponse` will do. */
export type Reviewable = Pick<AIResponse, 'confidence'> &
  Partial<Pick<AIResponse, 'requiresHumanReview' | 'assessment'>>;

/**
 * Whether a person must review an answer. High confidence needs nobody unless the answer or the policy says so; unknown
 * confidence always does; an abstention is handed to a person rather than reviewed.
 */
export function decideReview(response: Reviewable, policy: ReviewPolicy = {}): ReviewDecision {
  const { confidence, assessment } = response;
  const doubts = reviewFindings(response, policy).filter(({ verdict }) => verdict !== 'pass');
  const reasons = doubts.map(findingText);
  const required = reasons.length > 0;
  if (assessment?.abstain) return { required, mode: 'handoff', reasons };
  const mode = modes[tierOf(confidence, policy.tiers ?? defaultTiers).tone];
  return { required, mode: mode === 'off' && required ? 'confirm' : mode, reasons };
}

const modes: Readonly<Record<Tone, 'off' | 'confirm' | 'write'>> = {
  positive: 'off',
  caution: 'confirm',
  negative: 'write',
  neutral: 'confirm',
};

/** Layer 4: must a person look at it, and why? One finding that passes when nobody must. */
export function reviewFindings(
  { confidence, assessment, requiresHumanReview }: Reviewable,
  { tiers = defaultTiers, reviewBelow = tiers[0]?.min ?? 1, reviewReason }: ReviewPolicy,
): readonly Finding[] {
  const asked = (code: string, figures: Finding['figures'] = {}): Finding =>
    finding(code, 'review', 'warn', figures);
  const found = [
    ...(assessment?.abstain ? [asked('review.abstained')] : []),
    ...(requiresHumanReview ? [asked('review.requested')] : []),
    ...(reviewReason === undefined ? [] : [asked('review.policy', { text: reviewReason })]),
    ...(confidence === null
      ? [finding('review.unknown', 'review', 'unknown')]
      : belowFindings(confidence, reviewBelow, 'warn')),
  ];
  return found.length > 0 ? found : [finding('review.none', 'review', 'pass')];
}
