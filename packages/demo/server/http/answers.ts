import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Copilot } from '../copilot.ts';
import { streamAnswer } from '../engine/streamAnswer.ts';
import { readBody } from './readBody.ts';
import { readId, readOptionalId, readQuestion } from './readFields.ts';

/** POST /answers: one answer as server-sent events. */
export function answerRoutes({ engine, store }: Copilot): Hono {
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
          onResponse: ({ confidence, assessment }) => {
            const abstain = assessment?.abstain ?? false;
            void store.tickets.remember({ responseId, ticketId, question, confidence, abstain });
          },
        },
      );
      for await (const event of events) await stream.writeSSE({ data: JSON.stringify(event) });
    });
  });
}
