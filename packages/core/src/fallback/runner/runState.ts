import { emptyResponse } from '../../response/response.ts';
import { decideFallback } from '../decideFallback.ts';
import type { FallbackPolicy } from '../decideFallback.ts';
import type { RunnerOptions, RunSnapshot } from './answerRun.ts';
import type { RunClock } from './beforeDeadline.ts';
import type { Quantile } from './createQuantile.ts';
import type { FoundAnswer } from './findCached.ts';
import { decisionFor, recoveriesOf } from './runOutcome.ts';

/** What the runs of one runner share. */
export interface Shared extends RunnerOptions {
  readonly clock: RunClock;
  /** Seconds to a whole answer. */
  readonly latency: Quantile;
}

/** One question on its way. What changes is changed by `put` and by who asks. */
export interface RunState {
  readonly options: Shared;
  readonly question: string;
  readonly responseId: string;
  readonly notify: () => void;
  snapshot: RunSnapshot;
  /** What the cache has; `null` also while it is looked for. */
  found: FoundAnswer | null;
  /** Ends what is asked at the moment. */
  aborter: AbortController;
}

/** What the product has in place for this question. */
export function policyOf({ options, found }: Pick<RunState, 'options' | 'found'>): FallbackPolicy {
  const { policy, latency, backup, human } = options;
  const typicalSeconds = latency.value() ?? policy?.typicalSeconds;
  return {
    ...policy,
    hasBackup: backup !== undefined,
    hasHuman: human !== undefined,
    ...(typicalSeconds !== undefined && { typicalSeconds }),
    ...(found && { cachedAgeSeconds: found.ageSeconds }),
  };
}

/** A question of which nothing has come. */
export function begin(
  responseId: string,
  from: RunSnapshot['from'],
  { failures, policy }: Pick<RunSnapshot, 'failures' | 'policy'>,
): RunSnapshot {
  const outcome = { kind: 'waiting', elapsedSeconds: 0 } as const;
  const decision = decideFallback(outcome);
  const start = { responseId, response: emptyResponse, outcome, decision, policy, from, failures };
  const aside = { before: null, notes: {} };
  return { ...start, ...aside, streaming: true, recoveries: [], cached: null, end: null };
}

/** Changes what stands, and tells. */
export function put(run: RunState, change: Partial<RunSnapshot>): RunSnapshot {
  const next = { ...run.snapshot, ...change };
  const policy = keepSame(next.policy, policyOf(run));
  const decision = decisionFor(next, policy);
  run.snapshot = {
    ...next,
    decision,
    policy,
    recoveries: recoveriesOf(decision, next.end, policy),
  };
  run.notify();
  return run.snapshot;
}

function keepSame(before: FallbackPolicy, now: FallbackPolicy): FallbackPolicy {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
