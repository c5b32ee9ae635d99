import type { ReviewEstimate } from '@credence-ui/insights';
import type { QuotedSource } from './api.ts';

/** GET /review?reviewer= */
export interface ReviewDesk {
  /** Those that this reviewer has not judged. */
  readonly answers: readonly AnswerToReview[];
  /** How many were drawn in all. */
  readonly drawn: number;
  readonly estimate: ReviewEstimate;
}

/** An answer as it is judged: nothing tells how sure the copilot was. */
export interface AnswerToReview {
  readonly responseId: string;
  readonly question: string;
  readonly text: string;
  readonly citations: readonly QuotedSource[];
}
