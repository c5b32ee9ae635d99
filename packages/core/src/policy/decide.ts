import { decideFallback } from '../fallback/decideFallback.ts';
import type { FallbackDecision } from '../fallback/decideFallback.ts';
import type { FailureModeName, FallbackPolicy, Outcome } from '../fallback/outcome.ts';
import type { AIResponse } from '../response/response.ts';
import { defaultPolicy } from './policy.ts';
import type { Policy } from './policy.ts';
import { reviewOf } from './review.ts';
import type { Review } from './review.ts';

/** What is done with an answer: told apart by `show`. */
export type Decision =
  /** It still comes. */
  | { readonly show: 'streaming' }
  /** It stands. As a `draft` it can be sent once its review is done, as an `answer` it is read only. */
  | { readonly show: 'answer' | 'draft'; readonly review: Review }
  /** It is withheld, late, missing or blocked; see `decideFallback`. */
  | ({ readonly show: 'fallback'; readonly mode: FailureModeName } & Omit<
      FallbackDecision,
      'mode'
    >);

export interface DecideOptions {
  /** True while the text grows. @default false */
  readonly streaming?: boolean;
  /** What became of the question, when the caller knows of a failure. @default the response as it is */
  readonly outcome?: Outcome;
  /** Whether somebody takes the text that is sent. @default true */
  readonly sendable?: boolean;
}

/**
 * The one place that decides what is done with an answer under a policy: nothing is sent while it streams, where it is withheld,
 * or before its review is done. Never looser than the answer's own assessment.
 */
export function decide(
  response: AIResponse,
  policy: Policy = defaultPolicy,
  { streaming = false, outcome, sendable = true }: DecideOptions = {},
): Decision {
  const met: Outcome =
    !outcome || outcome.kind === 'answer' ? { kind: 'answer', response } : outcome;
  if (streaming && met.kind === 'answer') return { show: 'streaming' };
  const { mode, ...ways } = decideFallback(met, fallbackRules(policy));
  if (mode !== null) return { show: 'fallback', mode, ...ways };
  if (met.kind !== 'answer') return { show: 'streaming' };
  return { show: sendable ? 'draft' : 'answer', review: reviewOf(response, policy) };
}

/** What a policy says of answers that fail, as `decideFallback` takes it. */
export function fallbackRules({
  fallback,
  slowAfterSeconds,
  abstainBelow,
}: Policy): FallbackPolicy {
  return { ...fallback, slowAfterSeconds, abstainBelow };
}
