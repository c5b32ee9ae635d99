export { encodeAnswerStream } from './encodeAnswerStream.ts';
export type { AnswerUpdates } from './encodeAnswerStream.ts';
export { readAnswerStream } from './readAnswerStream.ts';
export type { ReadAnswerOptions } from './readAnswerStream.ts';
export { reduceAnswer } from './update.ts';
export type { AnswerUpdate, StreamFailure } from './update.ts';
