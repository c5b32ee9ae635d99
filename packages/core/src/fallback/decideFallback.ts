import type { AIResponse } from '../response/response.ts';
import { failureModes } from './outcome.ts';
import type { FailureModeName, FallbackAction, FallbackPolicy, Outcome } from './outcome.ts';

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

const messages: Readonly<Record<FailureModeName, string>> = {
  hallucination: failureModes.hallucination.userSees,
  latency: 'This answer is taking longer than usual.',
  outage: 'The assistant cannot answer right now. Your question is kept.',
  offensive:
    'Sorry, this answer was blocked because it may be inappropriate. It was logged for review.',
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
    message: messages[mode],
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
