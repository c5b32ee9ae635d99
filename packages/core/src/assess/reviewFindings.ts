import { decideReview } from './decideReview.ts';
import type { ReviewPolicy } from './decideReview.ts';
import type { Finding } from './finding.ts';

/** Layer 4: must a person look at it, and why? An abstention fails: the answer is not theirs to mend. */
export function reviewFindings(
  confidence: number | null,
  abstentions: readonly string[],
  policy: ReviewPolicy,
): readonly Finding[] {
  if (abstentions.length > 0) return abstentions.map((reason) => ({ verdict: 'fail', reason }));
  const { required, reasons } = decideReview({ confidence }, policy);
  if (!required) return [{ verdict: 'pass', reason: 'No review is needed.' }];
  const verdict = confidence === null ? 'unknown' : 'warn';
  return reasons.map((reason) => ({ verdict, reason }));
}
