import { Hono } from 'hono';
import type { Copilot } from '../copilot.ts';
import { HttpProblem } from './HttpProblem.ts';

/** GET /tickets and /tickets/:id. Without a database every ticket counts as open. */
export function ticketRoutes({ inbox, store }: Copilot): Hono {
  const states = () => store.tickets.all().catch(() => new Map());
  return new Hono()
    .get('/tickets', async (context) => context.json({ tickets: inbox.list(await states()) }))
    .get('/tickets/:id', async (context) => {
      const ticket = inbox.find(context.req.param('id'), await states());
      if (ticket === null)
        throw new HttpProblem(404, 'there is no such ticket. Go back to the inbox.');
      return context.json(ticket);
    });
}
