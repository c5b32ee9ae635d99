export { createAnswerStream } from './createAnswerStream.ts';
export type {
  AnswerFailure,
  AnswerPhase,
  AnswerProps,
  AnswerSnapshot,
  AnswerStream,
  AnswerStreamOptions,
  AskAnswer,
} from './createAnswerStream.ts';
export { createRunStream } from './createRunStream.ts';
export type { RunStream, RunStreamSnapshot } from './createRunStream.ts';
export { useAnswer } from './useAnswer.ts';
export type { UseAnswer, UseAnswerOptions } from './useAnswer.ts';
export { useAnswerRun } from './useAnswerRun.ts';
export type { UseAnswerRun } from './useAnswerRun.ts';
