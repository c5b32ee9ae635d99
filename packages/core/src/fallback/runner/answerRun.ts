import type { AIResponse } from '../../response/response.ts';
import type { Tiers } from '../../tier/tier.ts';
import type {
  FallbackAction,
  FallbackDecision,
  FallbackPolicy,
  Outcome,
} from '../decideFallback.ts';
import type { Handoff } from '../handoff.ts';
import type { AnswerCache, AnswerSource, AttemptFailure, FailureKind } from './answerSource.ts';
import type { RunClock } from './beforeDeadline.ts';
import type { Guardrail } from './createGuard.ts';
import type { Deadlines, Resilience } from './runAttempt.ts';

export interface RunnerOptions extends Deadlines {
  readonly primary: AnswerSource;
  /** Asked where the primary gave no word; the snapshot says so. */
  readonly backup?: AnswerSource;
  readonly cache?: AnswerCache;
  /** Seconds after which a cached answer is none. @default a week */
  readonly cacheSeconds?: number;
  /** Whom `recover('human')` asks. */
  readonly human?: Handoff;
  readonly guardrail?: Guardrail;
  /**
   * Seconds for which the guardrail rests after it has judged a growing answer. What comes meanwhile is shown only once it is judged;
   * the whole answer waits for nothing. @default 0.2
   */
  readonly guardrailSeconds?: number;
  /**
   * Tries a source again before its first word, such as a policy of cockatiel. One that remembers, as a circuit breaker does, is given
   * for each source, since the backup is not broken because the primary is. @default once each
   */
  readonly resilience?: Resilience | SourceResilience;
  /** What the product has in place, and from when waiting is slow. */
  readonly policy?: Pick<
    FallbackPolicy,
    'slowAfterSeconds' | 'typicalSeconds' | 'abstainBelow' | 'hasFaq'
  >;
  /** @default defaultTiers */
  readonly tiers?: Tiers;
  /** Told of what a guardrail blocked, for review by those who may see it; nobody else is shown the text. */
  readonly onBlocked?: (incident: BlockedAnswer) => void;
  /** @default the machine's own */
  readonly clock?: RunClock;
}

/** A policy for each source that has one. */
export interface SourceResilience {
  readonly primary?: Resilience;
  readonly backup?: Resilience;
}

/** What was blocked. */
export interface BlockedAnswer {
  readonly responseId: string;
  readonly question: string;
  readonly content: string;
  readonly reason: string;
}

/** How a question ended. `answered` and `low` stand; the others say why there is no answer, or only part of one. */
export type RunEnd = 'answered' | 'low' | 'abstained' | 'refused' | FailureKind;

/** Where a question stands. `response`, `streaming`, `outcome` and `responseId` are what `ResponseCard` takes. */
export interface RunSnapshot {
  readonly responseId: string;
  /** What may be shown. */
  readonly response: AIResponse;
  readonly streaming: boolean;
  readonly outcome: Outcome;
  readonly decision: FallbackDecision;
  /** What the product has in place for this question. Keeps its identity while nothing of it changes. */
  readonly policy: FallbackPolicy;
  /** What a person can do next, best first; empty while all is well. */
  readonly recoveries: readonly FallbackAction[];
  /** Whose answer is shown, or asked for. */
  readonly from: 'primary' | 'backup' | 'cache';
  /** Of the answer that is shown, where it is from the cache. */
  readonly cached: { readonly ageSeconds: number; readonly sourceVersion: string | null } | null;
  /** `null` until it has ended. */
  readonly end: RunEnd | null;
  /** While the source has it wait in line: how many answers stand before it; else `null`. */
  readonly before: number | null;
  /** What the source said beside the answer, by name. */
  readonly notes: Readonly<Record<string, unknown>>;
  /** What failed on the way, in order. */
  readonly failures: readonly AttemptFailure[];
}

/** One question: an external store. */
export interface AnswerRun {
  subscribe(listener: () => void): () => void;
  getSnapshot(): RunSnapshot;
  /** Resolves when the question has ended, for the time being. */
  readonly ended: Promise<RunSnapshot>;
  /** Gives up; what was shown stays. */
  stop(): void;
  /**
   * Does what `recoveries` offers: `retry` and `backup` ask again, `cached` shows what is kept, `human` asks the hand-off. False for what is
   * the product's to do, or is not offered.
   */
  recover(action: FallbackAction): boolean;
}
