import { Hono } from 'hono';
import type { Copilot } from '../copilot.ts';
import { HttpProblem } from './HttpProblem.ts';
import { readBody } from './readBody.ts';
import { isId, readId, readOptionalId, readOptionalText, readQuestion } from './readFields.ts';

/** POST /handoffs, GET /queue and POST /queue/:id/take: from the copilot to a person. */
export function handoffRoutes({ inbox, store }: Copilot): Hono {
  return new Hono()
    .post('/handoffs', async (context) => {
      const body = await readBody(context);
      const question = readQuestion(body);
      const ticketId = readOptionalId(body, 'ticketId');
      const receipt = await store.queue.request({
        id: readId(body, 'id'),
        responseId: readId(body, 'responseId'),
        ticketId,
        subject: subjectOf(ticketId === null ? null : inbox.find(ticketId), question),
        question,
        note: readOptionalText(body, 'note'),
      });
      return context.json(receipt, 201);
    })
    .get('/queue', async (context) => context.json({ waiting: await store.queue.waiting() }))
    .post('/queue/:id/take', async (context) => {
      const id = context.req.param('id');
      const taken = isId(id) && (await store.queue.take(id));
      if (!taken)
        throw new HttpProblem(
          404,
          'this hand-off is no longer waiting. Somebody may have taken it.',
        );
      return context.json({ taken });
    });
}

function subjectOf(ticket: { readonly subject: string } | null, question: string): string {
  if (ticket !== null) return ticket.subject;
  const line = question.trim().replace(/\s+/g, ' ');
  return line.length <= 80 ? line : `${line.slice(0, 79).trimEnd()}…`;
}
