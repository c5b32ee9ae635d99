import { Hono } from 'hono';
import type { Ticket, TicketSummary } from '../../shared/api.ts';
import { shownConfidence } from '../calibration/shownConfidence.ts';
import type { Copilot } from '../copilot.ts';
import { identityOf } from '../engine/identity.ts';
import { HttpProblem } from './HttpProblem.ts';

/** GET /tickets, /tickets/:id and /tickets/:id/state. Without a database every listed ticket counts as open. */
export function ticketRoutes(copilot: Copilot): Hono {
  const { inbox, store } = copilot;
  const { id: identity } = identityOf(copilot);
  const states = () => store.tickets.all().catch(() => new Map());
  /** Drafts are prepared once, their confidence is shown as the policy in force has it. */
  const shownAs = async () => {
    const policy = await store.policies.current(identity);
    return <Shown extends TicketSummary>(ticket: Shown): Shown => ({
      ...ticket,
      confidence: shownConfidence(policy, ticket.confidence),
    });
  };
  return new Hono()
    .get('/tickets', async (context) => {
      const shown = await shownAs();
      return context.json({ tickets: inbox.list(await states()).map(shown) });
    })
    .get('/tickets/:id/state', async (context) => {
      const id = context.req.param('id');
      if (inbox.find(id) === null) throw noTicket();
      return context.json(await store.tickets.of(id));
    })
    .get('/tickets/:id', async (context) => {
      const id = context.req.param('id');
      const ticket = inbox.find(id, await states());
      if (ticket === null) throw noTicket();
      const replies = await store.replies.of(id).catch(() => []);
      const shown: Ticket = { ...(await shownAs())(ticket), replies };
      return context.json(shown);
    });
}

function noTicket(): HttpProblem {
  return new HttpProblem(404, 'there is no such ticket. Go back to the inbox.');
}
