import { decideReview } from './decideReview.ts';
import type { ReviewPolicy } from './decideReview.ts';
import type { LayerFindings } from './finding.ts';

/** Layer 4: must a person look at it, and why? An abstention fails: the answer is not theirs to mend. */
export function reviewLayer(
  confidence: number | null,
  abstentions: readonly string[],
  policy: ReviewPolicy,
): LayerFindings {
  const { required, reasons } = decideReview({ confidence }, policy);
  if (abstentions.length > 0) {
    return { name: 'review', findings: abstentions.map((reason) => ({ verdict: 'fail', reason })) };
  }
  if (!required)
    return { name: 'review', findings: [{ verdict: 'pass', reason: 'No review is needed.' }] };
  const verdict = confidence === null ? 'unknown' : 'warn';
  return { name: 'review', findings: reasons.map((reason) => ({ verdict, reason })) };
}
