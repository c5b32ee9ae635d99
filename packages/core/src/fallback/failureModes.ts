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
