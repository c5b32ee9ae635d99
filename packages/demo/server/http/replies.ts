import { Hono } from 'hono';
import type { Context } from 'hono';
import type { AlreadyAnswered, SentReply } from '../../shared/api.ts';
import type { Copilot } from '../copilot.ts';
import { clockTime } from './clockTime.ts';
import { HttpProblem } from './HttpProblem.ts';
import { readBody } from './readBody.ts';
import { readId, readReply } from './readFields.ts';

/** POST /tickets/:id/replies, and POST /replies for a question of one's own: sent once by its id, the key of the draft's delivery. */
export function replyRoutes({ inbox, store }: Copilot): Hono {
  const send = async (context: Context, ticketId: string | null) => {
    const body = await readBody(context);
    const id = readId(body, 'id');
    const responseId = readId(body, 'responseId');
    const sending = await store.replies.send({
      id,
      responseId,
      ticketId,
      text: readReply(body),
      confirmed: body['confirmed'] === true,
    });
    if (sending.kind === 'different')
      throw new HttpProblem(
        409,
        'another reply was sent from this draft before. Reload the page to see it.',
      );
    if (sending.kind === 'answered') return context.json(alreadyAnswered(sending.reply), 409);
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

function alreadyAnswered(reply: SentReply): AlreadyAnswered {
  const message = `Credence: Answered at ${clockTime(reply.at)}. Look at that reply, or confirm that the customer is to have another one.`;
  return { message, answeredAt: reply.at, reply };
}
