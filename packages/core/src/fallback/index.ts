export { createHandoff } from './createHandoff.ts';
export type { HandoffOptions } from './createHandoff.ts';
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
export type {
  Handoff,
  HandoffReceipt,
  HandoffRequest,
  HandoffSnapshot,
  HandoffTransport,
} from './handoff.ts';
export { httpHandoff } from './handoff.ts';
