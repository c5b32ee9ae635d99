export { answerText } from './plainAnswer.ts';
export * as Answer from './parts.ts';
export type { AnswerComponents } from './components.ts';
