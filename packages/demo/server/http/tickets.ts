import { Hono } from 'hono';
import type { Ticket } from '../../shared/api.ts';
import type { Copilot } from '../copilot.ts';
import { identityOf } from '../engine/identity.ts';
import { HttpProblem } from './HttpProblem.ts';

/** GET /tickets, /tickets/:id and /tickets/:id/state. Without a database every listed ticket counts as open. */
export function ticketRoutes(copilot: Copilot): Hono {
  const { inbox, store } = copilot;
  const states = () => store.tickets.all().catch(() => new Map());
  const policy = () => store.policies.current(identityOf(copilot).id);
  return new Hono()
    .get('/tickets', async (context) => {
      return context.json({ tickets: inbox.list(await states(), await policy()) });
    })
    .get('/tickets/:id/state', async (context) => {
      const id = context.req.param('id');
      if (inbox.find(id) === null) throw noTicket();
      return context.json(await store.tickets.of(id));
    })
    .get('/tickets/:id', async (context) => {
      const id = context.req.param('id');
      const ticket = inbox.find(id, await states(), await policy());
      if (ticket === null) throw noTicket();
      const replies = await store.replies.of(id).catch(() => []);
      const shown: Ticket = { ...ticket, replies };
      return context.json(shown);
    });
}

function noTicket(): HttpProblem {
  return new HttpProblem(404, 'there is no such ticket. Go back to the inbox.');
}
