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
    const left = new AbortController();
    return streamSSE(context, async (stream) => {
      stream.onAbort(() => left.abort());
      const events = streamAnswer(engine, { question, responseId }, left.signal);
      for (let next = await events.next(); ; next = await events.next()) {
        if (next.done === true) break;
        if (next.value.type === 'response') {
          // The page may say "sent" as soon as it has the answer, so the tie to its ticket comes first.
          const { confidence, abstain } = readTier(next.value.response);
          await store.tickets.remember({ responseId, ticketId, question, confidence, abstain });
        }
        await stream.writeSSE({ data: JSON.stringify(next.value) });
      }
    });
  });
}
