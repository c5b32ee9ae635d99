import { advance } from './answer.ts';
import type { Answer } from './answer.ts';
import type { AnswerEvent } from '../../shared/api.ts';

/** A question and every answer that was drafted for it, oldest first. */
export interface Conversation {
  readonly key: string;
  readonly ticketId: string | null;
  readonly question: string;
  readonly answers: readonly Answer[];
  /** Index of the answer that is shown. */
  readonly shown: number;
}

/** The answer that is shown. */
export function shownAnswer(conversation: Conversation): Answer | null {
  return conversation.answers[conversation.shown] ?? null;
}

/** The conversation with one more answer, which is shown. Earlier ones stay, but for those that left no text. */
export function withAnswer(conversation: Conversation, answer: Answer): Conversation {
  const answers = [...conversation.answers.filter(worthKeeping), answer];
  return { ...conversation, answers, shown: answers.length - 1 };
}

/** The conversation after one event of the stream of `responseId`. */
export function withEvent(
  conversation: Conversation,
  responseId: string,
  event: AnswerEvent,
): Conversation {
  return mapAnswer(conversation, responseId, (answer) => advance(answer, event));
}

/** The conversation after the person stopped `responseId`; what came so far stays. */
export function withStop(conversation: Conversation, responseId: string): Conversation {
  return mapAnswer(conversation, responseId, (answer) =>
    answer.phase === 'streaming' ? { ...answer, phase: 'stopped' } : answer,
  );
}

function mapAnswer(
  conversation: Conversation,
  responseId: string,
  change: (answer: Answer) => Answer,
): Conversation {
  const answers = conversation.answers.map((answer) =>
    answer.responseId === responseId ? change(answer) : answer,
  );
  return { ...conversation, answers };
}

function worthKeeping(answer: Answer): boolean {
  return answer.text !== '' || answer.phase === 'ready';
}
