export { availabilityOf } from './availability/availabilityOf.ts';
export type { Availability } from './availability/availabilityOf.ts';
export { openingHoursProblem } from './availability/openingHours.ts';
export type {
  OpeningException,
  OpeningHours,
  OpenInterval,
  Weekday,
  WeeklyInterval,
} from './availability/openingHours.ts';
export { createHandoff, httpHandoff } from './handoff.ts';
export type {
  AcceptedHandoff,
  Handoff,
  HandoffOptions,
  HandoffReceipt,
  HandoffRequest,
  HandoffSource,
  HandoffSnapshot,
  HandoffTransport,
} from './handoff.ts';
export { followHandoff } from './progress/followHandoff.ts';
export type {
  FollowedHandoff,
  FollowOptions,
  HandoffNews,
  HandoffProgress,
} from './progress/followHandoff.ts';
export { isHandoffOver, moveHandoff } from './progress/handoffStatus.ts';
export type {
  HandoffMove,
  HandoffMoved,
  HandoffPlace,
  HandoffStatus,
  HandoffUpdate,
} from './progress/handoffStatus.ts';
export { readHandoffUpdate } from './progress/readHandoffUpdate.ts';
export { decideFallback, failureModes, failureText } from './decideFallback.ts';
export type {
  FailureMode,
  FailureModeName,
  FallbackAction,
  FallbackDecision,
  FallbackPolicy,
  Outcome,
} from './decideFallback.ts';
export { SourceFailure } from './runner/answerSource.ts';
export type {
  AnswerCache,
  AnswerSource,
  AttemptFailure,
  CachedAnswer,
  FailureKind,
} from './runner/answerSource.ts';
export type {
  AnswerRun,
  BlockedAnswer,
  RunEnd,
  RunnerOptions,
  RunSnapshot,
  SourceResilience,
} from './runner/answerRun.ts';
export type { RunClock } from './runner/beforeDeadline.ts';
export { answerCache, createAnswerRunner } from './runner/createAnswerRunner.ts';
export type { AnswerRunner } from './runner/createAnswerRunner.ts';
export { requestSource } from './runner/requestSource.ts';
export type { Guardrail } from './runner/createGuard.ts';
export type { Deadlines, Resilience } from './runner/runAttempt.ts';
