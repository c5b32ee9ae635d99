import { Hono } from 'hono';
import { isEvent } from '@credence-ui/core/event';
import type { EventsReceipt } from '../../shared/api.ts';
import type { Copilot } from '../copilot.ts';
import { HttpProblem } from './HttpProblem.ts';
import { readBody } from './readBody.ts';

/** POST /events: stored once by id, or held until the database is back. */
export function eventRoutes({ store }: Copilot): Hono {
  return new Hono().post('/events', async (context) => {
    const { events } = await readBody(context);
    if (!Array.isArray(events))
      throw new HttpProblem(400, '"events" is no list. Send {"events": […]}.');
    const known = events.filter(isEvent);
    if (known.length === 0 && events.length > 0) {
      throw new HttpProblem(422, 'none of the events can be read. Reload the page.');
    }
    if (known.length > 0 && !(await store.events.add(known))) {
      throw new HttpProblem(
        503,
        'the database is away and the waiting list is full. The events stay with the page.',
      );
    }
    const receipt: EventsReceipt = {
      accepted: known.length,
      refused: events.length - known.length,
      waiting: store.events.waiting(),
    };
    return context.json(receipt, 202);
  });
}
