export { encodeAnswerStream, reduceAnswer } from './update.ts';
export { readAnswerStream } from './readAnswerStream.ts';
export type { ReadAnswerOptions } from './readAnswerStream.ts';
export type { AnswerUpdate, StreamFailure } from './update.ts';
