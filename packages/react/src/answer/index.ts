export * as Answer from './parts.ts';
export type { AnswerComponents } from './components.ts';
