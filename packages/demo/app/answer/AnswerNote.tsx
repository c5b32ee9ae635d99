import { asSentence } from '../api/asSentence.ts';
import { messages } from '../messages/index.ts';
import type { Answer } from './answer.ts';

/** Why an answer is not whole, in the words of whoever knows: the server's, or that it was stopped. */
export function AnswerNote({ answer }: { readonly answer: Answer | null }) {
  const words = answer?.phase === 'stopped' ? messages.stopped : answer?.failure?.message;
  return (
    <p className="answer-note" role="status">
      {words && asSentence(words)}
    </p>
  );
}
