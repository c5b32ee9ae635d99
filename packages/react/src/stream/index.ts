export { createAnswerStream } from './createAnswerStream.ts';
export type {
  AnswerPhase,
  AnswerProps,
  AnswerSnapshot,
  AnswerStream,
  AskAnswer,
} from './createAnswerStream.ts';
export { useAnswer } from './useAnswer.ts';
export type { UseAnswer, UseAnswerOptions } from './useAnswer.ts';
