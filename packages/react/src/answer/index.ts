export { answerText } from './plainAnswer.ts';
export { createAnswer } from './createAnswer.ts';
export type { AnswerStore } from './createAnswer.ts';
export * as Answer from './parts.ts';
export type {
  AnswerBlock,
  AnswerCodeBlock,
  AnswerHeadingBlock,
  AnswerImagePiece,
  AnswerItem,
  AnswerLinkPiece,
  AnswerListBlock,
  AnswerParagraphBlock,
  AnswerPiece,
  AnswerRow,
  AnswerTableBlock,
} from './pieces.ts';
export type { AnswerInput, AnswerNote, AnswerReading } from './readAnswer.ts';
export type { AnswerPart } from './settings.ts';
export { useAnswerReading } from './useAnswerReading.tsx';
export type { ReadAnswer, ShownAnswer } from './useAnswerReading.tsx';
