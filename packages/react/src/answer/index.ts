export { answerText } from './answerText.ts';
export * as Answer from './parts.ts';
export type { AnswerComponents } from './components.ts';
