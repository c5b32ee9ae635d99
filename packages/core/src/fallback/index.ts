export { createHandoff, httpHandoff } from './handoff.ts';
export type {
  Handoff,
  HandoffOptions,
  HandoffReceipt,
  HandoffRequest,
  HandoffSnapshot,
  HandoffTransport,
} from './handoff.ts';
export { decideFallback, failureModes, failureText } from './decideFallback.ts';
export type {
  FailureMode,
  FailureModeName,
  FallbackAction,
  FallbackDecision,
  FallbackPolicy,
  Outcome,
} from './decideFallback.ts';
