import type { Tone } from '@credence-ui/core/tier';
import type { ReviewMode } from './draft.ts';

/** What each tone of tier asks for; a product may ask for other modes. */
export type ReviewPolicy = Readonly<Partial<Record<Tone, ReviewMode>>>;

export interface ReviewQuestion {
  /** Tone of the answer's tier; `neutral` when confidence is unknown. */
  readonly tone: Tone;
  readonly requiresHumanReview?: boolean;
  readonly policy?: ReviewPolicy;
}

const defaults: Readonly<Record<Tone, ReviewMode>> = {
  positive: 'off',
  caution: 'confirm',
  neutral: 'confirm',
  negative: 'write',
};

/** The review that a draft needs: high sends in one click, medium and unknown are confirmed, low is edited first. */
export function reviewMode(question: ReviewQuestion): ReviewMode {
  const { tone, requiresHumanReview = false, policy = {} } = question;
  const mode = policy[tone] ?? defaults[tone];
  return requiresHumanReview && mode === 'off' ? 'confirm' : mode;
}
