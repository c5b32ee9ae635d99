import type { Citation } from '@credence-ui/core/response';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { QuotedSource } from '../../shared/api.ts';
import type { Copilot } from '../copilot.ts';
import { identityOf } from '../engine/identity.ts';
import { streamAnswer } from '../engine/streamAnswer.ts';
import { readBody } from './readBody.ts';
import { readId, readOptionalId, readQuestion } from './readFields.ts';

/** POST /answers: one answer as server-sent events. */
export function answerRoutes(copilot: Copilot): Hono {
  const { engine, promptVersion, store } = copilot;
  const { id: identity } = identityOf(copilot);
  return new Hono().post('/answers', async (context) => {
    const body = await readBody(context);
    const question = readQuestion(body);
    const responseId = readId(body, 'responseId');
    const ticketId = readOptionalId(body, 'ticketId');
    return streamSSE(context, async (stream) => {
      const left = new AbortController();
      stream.onAbort(() => left.abort());
      const events = streamAnswer(
        engine,
        { question, responseId },
        {
          signal: left.signal,
          policy: () => store.policies.current(identity),
          onResponse: (response) => {
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
          },
        },
      );
      for await (const event of events) await stream.writeSSE({ data: JSON.stringify(event) });
    });
  });
}

function toQuoted({ id, source, page, text, quote }: Citation): QuotedSource {
  return { id, source, page: page ?? null, quote: quote ?? text ?? '' };
}
