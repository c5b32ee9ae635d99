import { askedDelay } from '../../request/askedDelay.ts';
import { readAnswerStream } from '../../stream/readAnswerStream.ts';
import { SourceFailure } from './answerSource.ts';
import type { AnswerSource } from './answerSource.ts';

/**
 * A source over a backend that answers with the stream of `encodeAnswerStream`. A 429 is a rate limit, with the seconds of its
 * `Retry-After`; 408 and 504 are too late; another status, and what `ask` rejects with, is an outage.
 */
export function requestSource(
  ask: (
    question: string,
    request: { readonly signal: AbortSignal; readonly responseId: string },
  ) => Promise<Response>,
): AnswerSource {
  return async function* (question, request) {
    const response = await ask(question, request);
    if (response.status === 429) throw await limited(response);
    yield* readAnswerStream(response, request);
  };
}

async function limited({ headers, body }: Response): Promise<SourceFailure> {
  await body?.cancel().catch(() => undefined);
  const seconds = Math.ceil(askedDelay(headers.get('retry-after'), Date.now()) / 1000);
  const words = 'Credence: too many questions at a time. Wait a little, then ask again.';
  return new SourceFailure('rate-limited', words, seconds > 0 ? seconds : null);
}
