import type { AIResponse } from '../response/response.ts';

/** Which failure a person meets, what is said, and what they can do. `mode` null means that the answer stands. */
export interface FallbackDecision {
  readonly mode: FailureModeName | null;
  /** English words; a product shows its own by `mode`. */
  readonly message: string;
  /** Best first. Never empty when there is a mode. */
  readonly actions: readonly FallbackAction[];
  /** Seconds that the answer may still take; `null` when not known. */
  readonly estimateSeconds: number | null;
  /** Age of the cached answer that `cached` would show, in seconds. */
  readonly cachedAgeSeconds: number | null;
}

/** Maps what became of a question to the failure-mode matrix. There is always a working next action. */
export function decideFallback(outcome: Outcome, policy: FallbackPolicy = {}): FallbackDecision {
  switch (outcome.kind) {
    case 'answer':
      return decideAnswer(outcome.response, policy);
    case 'waiting':
      return outcome.elapsedSeconds < (policy.slowAfterSeconds ?? 5)
        ? stands
        : { ...decision('latency', policy, ['wait']), estimateSeconds: estimate(outcome, policy) };
    case 'error':
      return decision(outcome.reason === 'latency' ? 'latency' : 'outage', policy);
    case 'blocked':
      return decision('offensive', policy);
    default:
      return outcome satisfies never;
  }
}

const stands: FallbackDecision = {
  mode: null,
  message: '',
  actions: [],
  estimateSeconds: null,
  cachedAgeSeconds: null,
};

/** What a person is told of each failure, in English. It stands here alone: whoever shows or replaces it starts from this. */
export const failureText = {
  hallucination: "I'm not confident about this answer. Let me connect you with a human agent.",
  latency: 'This is taking longer than usual.',
  outage: 'The assistant cannot answer right now. Your question is kept.',
  offensive:
    'Sorry, this answer was blocked because it may be inappropriate. It was logged for review.',
} as const satisfies Readonly<Record<FailureModeName, string>>;

/** The failure-mode matrix: how bad, how likely, what the user sees and how it recovers. */
export const failureModes: Readonly<Record<FailureModeName, FailureMode>> = {
  hallucination: {
    name: 'hallucination',
    title: 'hallucination',
    severity: 'high',
    likelihood: 'medium',
    userSees: failureText.hallucination,
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

const recoveries: Readonly<Record<FailureModeName, readonly FallbackAction[]>> = {
  hallucination: ['human', 'faq', 'retry'],
  latency: ['cached', 'backup', 'human', 'retry'],
  outage: ['backup', 'retry', 'human', 'faq'],
  offensive: ['human', 'retry', 'report'],
};

function decision(
  mode: FailureModeName,
  policy: FallbackPolicy,
  first: readonly FallbackAction[] = [],
): FallbackDecision {
  const actions = recoveries[mode].filter((action) => isOffered(action, policy));
  const cachedAgeSeconds = actions.includes('cached') ? (policy.cachedAgeSeconds ?? null) : null;
  return {
    ...stands,
    mode,
    message: failureText[mode],
    actions: [...first, ...actions],
    cachedAgeSeconds,
  };
}

function isOffered(action: FallbackAction, policy: FallbackPolicy): boolean {
  if (action === 'cached') return policy.cachedAgeSeconds !== undefined;
  if (action === 'backup') return policy.hasBackup === true;
  if (action === 'faq') return policy.hasFaq === true;
  if (action === 'human') return policy.hasHuman !== false;
  return true;
}

/** An answer is withheld by its assessment, its refusal or its confidence; without a word it is none. */
function decideAnswer(response: AIResponse, policy: FallbackPolicy): FallbackDecision {
  const { assessment, confidence, finish, content } = response;
  const { abstainBelow = 0 } = policy;
  const isWithheld =
    (assessment?.abstain ?? false) ||
    finish === 'refused' ||
    (confidence !== null && confidence < abstainBelow);
  if (isWithheld) return decision('hallucination', policy);
  if (content.trim() !== '') return stands;
  return decision(finish === 'filtered' ? 'offensive' : 'outage', policy);
}

function estimate(
  outcome: { readonly elapsedSeconds: number },
  policy: FallbackPolicy,
): number | null {
  const left = (policy.typicalSeconds ?? NaN) - outcome.elapsedSeconds;
  return left > 0 ? Math.ceil(left) : null;
}

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
