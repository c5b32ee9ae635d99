export { createHandoff } from './createHandoff.ts';
export type { HandoffOptions } from './createHandoff.ts';
export { decideFallback } from './decideFallback.ts';
export type { FallbackDecision } from './decideFallback.ts';
export { failureModes } from './failureModes.ts';
export type { FailureMode, FailureModeName } from './failureModes.ts';
export type {
  Handoff,
  HandoffReceipt,
  HandoffRequest,
  HandoffSnapshot,
  HandoffTransport,
} from './handoff.ts';
export { httpHandoff } from './httpHandoff.ts';
export type { FallbackAction, FallbackPolicy, Outcome } from './outcome.ts';
