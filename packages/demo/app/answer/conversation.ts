import type { Answer } from './answer.ts';

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

/** The conversation with an answer as far as it has come. */
export function withProgress(conversation: Conversation, answer: Answer): Conversation {
  const { responseId } = answer.props;
  const answers = conversation.answers.map((one) =>
    one.props.responseId === responseId ? answer : one,
  );
  return { ...conversation, answers };
}

function worthKeeping({ phase, props }: Answer): boolean {
  return props.response.content !== '' || phase === 'done';
}
