import type { AIResponse, Citation } from '@credence-ui/core/response';
import { encodeAnswerStream } from '@credence-ui/core/stream';
import { Hono } from 'hono';
import type { QuotedSource } from '../../shared/api.ts';
import type { Copilot } from '../copilot.ts';
import { identityOf } from '../engine/identity.ts';
import { streamAnswer } from '../engine/streamAnswer.ts';
import { readBody } from './readBody.ts';
import { readId, readOptionalId, readQuestion } from './readFields.ts';

/** POST /answers: one answer as a stream of its updates, until the asker leaves. */
export function answerRoutes(copilot: Copilot): Hono {
  const { engine, promptVersion, store } = copilot;
  const { id: identity } = identityOf(copilot);
  return new Hono().post('/answers', async (context) => {
    const body = await readBody(context);
    const question = readQuestion(body);
    const responseId = readId(body, 'responseId');
    const ticketId = readOptionalId(body, 'ticketId');
    const remember = (response: AIResponse) => {
      const { confidence, assessment, content, citations } = response;
      store.given.add(responseId);
      void store.tickets.remember({
        responseId,
        ticketId,
        question,
        confidence,
        combined: assessment?.combined ?? null,
        abstain: assessment?.abstain ?? false,
        promptVersion,
        identity,
        text: content,
        citations: citations.map(toQuoted),
      });
    };
    const policy = () => store.policies.current(identity);
    const stream = encodeAnswerStream((signal) =>
      streamAnswer(engine, { question, responseId }, { signal, policy, onResponse: remember }),
    );
    return context.body(stream, 200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache',
    });
  });
}

function toQuoted({ id, source, page, text, quote }: Citation): QuotedSource {
  return { id, source, page: page ?? null, quote: quote ?? text ?? '' };
}
