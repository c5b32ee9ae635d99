import type { Tone } from '@credence-ui/core/tier';
import type { ReviewMode } from './draft.ts';

/** What each tone of tier asks for; a product may ask for other modes. */
export interface ReviewPolicy extends Readonly<Partial<Record<Tone, ReviewMode>>> {
  /** Whether a draft also needs every item of its checklist ticked. @default false */
  readonly checklist?: boolean;
}

export interface ReviewQuestion {
  /** Tone of the answer's tier; `neutral` when confidence is unknown. */
  readonly tone: Tone;
  /** Asks for at least a confirmation, which no policy takes away. @default false */
  readonly requiresHumanReview?: boolean;
  /** True when the answer should not have been offered: whoever uses its draft all the same rewrites it. @default false */
  readonly abstain?: boolean;
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
  const { tone, requiresHumanReview = false, abstain = false, policy = {} } = question;
  if (abstain) return 'write';
  const mode = policy[tone] ?? defaults[tone];
  return requiresHumanReview && mode === 'off' ? 'confirm' : mode;
}

const byStrictness: readonly ReviewMode[] = ['off', 'confirm', 'sources', 'write'];

/** True when `mode` asks more of a person than `other`. */
export function isStricter(mode: ReviewMode, other: ReviewMode): boolean {
  return byStrictness.indexOf(mode) > byStrictness.indexOf(other);
}
