export { createHandoff, httpHandoff } from './handoff.ts';
export type {
  Handoff,
  HandoffOptions,
  HandoffReceipt,
  HandoffRequest,
  HandoffSnapshot,
  HandoffTransport,
} from './handoff.ts';
export { decideFallback } from './decideFallback.ts';
export type { FallbackDecision } from './decideFallback.ts';
export { failureModes } from './outcome.ts';
export type {
  FailureMode,
  FailureModeName,
  FallbackAction,
  FallbackPolicy,
  Outcome,
} from './outcome.ts';
