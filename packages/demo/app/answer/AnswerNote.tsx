import { asSentence } from '../api/asSentence.ts';
import { messages } from '../messages/index.ts';
import type { Answer } from './answer.ts';

/** Why an answer is not whole, in the words of whoever knows: the server's, or that it waits or was stopped. */
export function AnswerNote({ answer }: { readonly answer: Answer | null }) {
  const words = answer && wordsOf(answer);
  return (
    <p className="answer-note" role="status">
      {words && asSentence(words)}
    </p>
  );
}

function wordsOf({ phase, before, failure }: Answer): string | undefined {
  if (phase === 'stopped') return messages.stopped;
  if (before !== null) return messages.waiting(before);
  // Why it was blocked is for those who review it; the card says that it was.
  return failure?.reason === 'blocked' ? undefined : failure?.message;
}
