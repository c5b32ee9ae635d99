import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Copilot } from '../copilot.ts';
import { HttpProblem } from './HttpProblem.ts';
import { readBody } from './readBody.ts';
import { readId, readReply } from './readFields.ts';

/** POST /tickets/:id/replies, and POST /replies for a question of one's own: sent once by the id that the page has minted. */
export function replyRoutes({ inbox, store }: Copilot): Hono {
  const send = async (context: Context, ticketId: string | null) => {
    const body = await readBody(context);
    const id = readId(body, 'id');
    const responseId = readId(body, 'responseId');
    const sending = await store.replies.send({ id, responseId, ticketId, text: readReply(body) });
    if (sending.kind === 'different')
      throw new HttpProblem(
        409,
        'another reply was sent from this draft before. Reload the page to see it.',
      );
    return context.json(sending.reply, sending.kind === 'sent' ? 201 : 200);
  };
  return new Hono()
    .post('/replies', (context) => send(context, null))
    .post('/tickets/:id/replies', (context) => {
      const ticketId = context.req.param('id');
      if (inbox.find(ticketId) === null)
        throw new HttpProblem(404, 'there is no such ticket. Go back to the inbox.');
      return send(context, ticketId);
    });
}
