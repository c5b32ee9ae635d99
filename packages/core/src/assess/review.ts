import { defaultPolicy } from '../policy/policy.ts';
import type { Policy } from '../policy/policy.ts';
import { reviewFindings } from '../policy/review.ts';
import type { Finding } from '../response/response.ts';
import { finding } from '../signal/findings.ts';
import type { AssessOptions } from './options.ts';

/** The policy that an answer is assessed under: the given one, with what the other options say of it. */
export function policyIn({ policy = defaultPolicy, tiers, reviewBelow }: AssessOptions): Policy {
  return {
    ...policy,
    tiers: tiers ?? policy.tiers,
    review: reviewBelow === undefined ? policy.review : { ...policy.review, reviewBelow },
  };
}

/** Layer 4 of an answer that is not withheld: what the policy asks of its confidence, after a reason of the caller's. */
export function askedReview(
  confidence: number | null,
  policy: Policy,
  reason?: string,
): readonly Finding[] {
  const found = reviewFindings({ confidence }, policy);
  if (reason === undefined) return found;
  const asked = finding('review.policy', 'review', 'warn', { text: reason });
  return [asked, ...found.filter(({ verdict }) => verdict !== 'pass')];
}
