import type { AIResponse } from '../../response/response.ts';
import { tierOf } from '../../tier/tier.ts';
import type { Tiers } from '../../tier/tier.ts';
import { decideFallback } from '../decideFallback.ts';
import type {
  FallbackAction,
  FallbackDecision,
  FallbackPolicy,
  Outcome,
} from '../decideFallback.ts';
import type { RunEnd, RunSnapshot } from './answerRun.ts';
import type { AttemptFailure, FailureKind } from './answerSource.ts';

/** How an answer that came whole, and has words or was withheld, ended. */
export function endOfAnswer(
  response: AIResponse,
  policy: FallbackPolicy,
  tiers: Tiers,
): Exclude<RunEnd, FailureKind> {
  const { mode } = decideFallback({ kind: 'answer', response }, policy);
  if (mode !== null) return response.finish === 'refused' ? 'refused' : 'abstained';
  return tierOf(response.confidence, tiers).tone === 'negative' ? 'low' : 'answered';
}

/** What is shown of a failure: the text so far stands, unless it was blocked. */
export function outcomeOf({ kind, message }: AttemptFailure, shown: AIResponse): Outcome {
  if (kind === 'blocked') return { kind: 'blocked', reason: message };
  if (shown.content !== '') return { kind: 'answer', response: shown };
  if (kind === 'timed-out') return { kind: 'error', reason: 'latency' };
  return { kind: 'error', reason: kind === 'malformed' ? 'invalid' : 'outage' };
}

/** What is said of a question as it stands. That somebody gave up is no failure. */
export function decisionFor(
  { outcome, end, failures }: Pick<RunSnapshot, 'outcome' | 'end' | 'failures'>,
  policy: FallbackPolicy,
): FallbackDecision {
  if (end === 'cancelled') return decideFallback({ kind: 'waiting', elapsedSeconds: 0 });
  const decision = decideFallback(outcome, policy);
  const estimateSeconds = failures.at(-1)?.retryAfterSeconds ?? null;
  return end === 'rate-limited' && decision.mode !== null
    ? { ...decision, estimateSeconds }
    : decision;
}

/** What a person can do next, best first. Empty only while nothing is wrong. */
export function recoveriesOf(
  { mode, actions }: FallbackDecision,
  end: RunEnd | null,
  policy: FallbackPolicy,
): readonly FallbackAction[] {
  if (mode !== null) return actions;
  if (end === null || end === 'answered' || end === 'low') return [];
  // Part of an answer stands, or one from the cache.
  const offered = decideFallback({ kind: 'error', reason: 'outage' }, policy).actions;
  return end === 'cancelled' ? offered.filter((action) => action !== 'backup') : offered;
}
