import type { AIResponse } from '../response/response.ts';

/** What became of a question. */
export type Outcome =
  /** An answer came. */
  | { readonly kind: 'answer'; readonly response: AIResponse }
  /** None yet. */
  | { readonly kind: 'waiting'; readonly elapsedSeconds: number }
  /** None, and none will come: the model failed, took too long, or sent what cannot be read. */
  | { readonly kind: 'error'; readonly reason: 'outage' | 'latency' | 'invalid' }
  /** An answer came and a guardrail stopped it. */
  | { readonly kind: 'blocked'; readonly reason: string };

/** What a person can do next. `wait` is what happens by itself; the others are offered. */
export type FallbackAction = 'wait' | 'cached' | 'backup' | 'retry' | 'faq' | 'human' | 'report';

/** What the product has in place. */
export interface FallbackPolicy {
  /**
   * Seconds after which waiting counts as a latency spike.
   * @default 5
   */
  readonly slowAfterSeconds?: number;
  /** Typical seconds to an answer; lets the person be told how long it may still take. */
  readonly typicalSeconds?: number;
  /** Age of a cached answer to the same question, when there is one. */
  readonly cachedAgeSeconds?: number;
  /** A confidence below it is not offered. Without it, the assessment alone decides. */
  readonly abstainBelow?: number;
  /** @default false */
  readonly hasBackup?: boolean;
  /** @default false */
  readonly hasFaq?: boolean;
  /** @default true */
  readonly hasHuman?: boolean;
}

/** The ways in which an answer can fail a person. */
export type FailureModeName = 'hallucination' | 'latency' | 'outage' | 'offensive';

/** One row of the failure-mode matrix. */
export interface FailureMode {
  readonly name: FailureModeName;
  readonly title: string;
  readonly severity: 'low' | 'medium' | 'high' | 'critical';
  readonly likelihood: 'low' | 'medium' | 'high';
  /** What the user sees, in words. */
  readonly userSees: string;
  readonly recovery: string;
}

/** The failure-mode matrix: how bad, how likely, what the user sees and how it recovers. */
export const failureModes: Readonly<Record<FailureModeName, FailureMode>> = {
  hallucination: {
    name: 'hallucination',
    title: 'hallucination',
    severity: 'high',
    likelihood: 'medium',
    userSees: "I'm not confident about this answer. Let me connect you with a human agent.",
    recovery: 'escalate',
  },
  latency: {
    name: 'latency',
    title: 'latency spike',
    severity: 'medium',
    likelihood: 'medium',
    userSees: 'typing indicator with a time estimate',
    recovery: 'cached answer for common queries, marked with its age',
  },
  outage: {
    name: 'outage',
    title: 'model outage',
    severity: 'high',
    likelihood: 'low',
    userSees: 'FAQ page or the human queue',
    recovery: 'fail over to the backup provider',
  },
  offensive: {
    name: 'offensive',
    title: 'offensive output',
    severity: 'critical',
    likelihood: 'low',
    userSees: 'the output is blocked, with an apology',
    recovery: 'guardrail filter; logged for review',
  },
};
