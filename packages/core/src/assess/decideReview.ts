import type { AIResponse } from '../response/response.ts';
import { defaultTiers } from '../tier/defaultTiers.ts';
import type { Tiers, Tone } from '../tier/tier.ts';
import { tierOf } from '../tier/tierOf.ts';
import { percent } from './percent.ts';

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
  const { tiers = defaultTiers } = policy;
  const reasons = reviewReasons(response, { ...policy, tiers });
  const required = reasons.length > 0;
  if (response.assessment?.abstain) return { required, mode: 'handoff', reasons };
  const mode = modes[tierOf(response.confidence, tiers).tone];
  return { required, mode: mode === 'off' && required ? 'confirm' : mode, reasons };
}

function reviewReasons(
  { confidence, assessment, requiresHumanReview }: Reviewable,
  { tiers, reviewBelow, reviewReason }: ReviewPolicy & { readonly tiers: Tiers },
): string[] {
  const bound = reviewBelow ?? tiers[0]?.min ?? 1;
  const reasons: string[] = [];
  if (assessment?.abstain) reasons.push('The answer should not be offered.');
  if (requiresHumanReview) reasons.push('The answer asks for a review.');
  if (reviewReason !== undefined) reasons.push(reviewReason);
  if (confidence === null) reasons.push('Confidence is not known.');
  else if (!(confidence >= bound)) {
    reasons.push(`Confidence ${percent(confidence)} is below ${percent(bound)}.`);
  }
  return reasons;
}

const modes: Readonly<Record<Tone, 'off' | 'confirm' | 'write'>> = {
  positive: 'off',
  caution: 'confirm',
  negative: 'write',
  neutral: 'confirm',
};
