import { Hono } from 'hono';
import type { CredenceEvent } from '@credence-ui/core';
import { isEvent } from '@credence-ui/core/event';
import type { EventsReceipt } from '../../shared/api.ts';
import type { Copilot } from '../copilot.ts';
import { HttpProblem } from './HttpProblem.ts';
import { createHandling, protectEvents } from './personalData.ts';
import { readBody } from './readBody.ts';

/** POST /events: stored once by id, or held until the database is back. What this server knows nothing of is left out. */
export function eventRoutes(copilot: Copilot): Hono {
  const { store } = copilot;
  const handling = createHandling(copilot);
  return new Hono().post('/events', async (context) => {
    const { events } = await readBody(context);
    if (!Array.isArray(events))
      throw new HttpProblem(400, '"events" is no list. Send {"events": […]}.');
    const known = await readKnown(events, store.given.among);
    const kept = protectEvents(await handling(), known);
    if (kept.length > 0 && !(await store.events.add(kept))) {
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

/** A 422 is final for the page, so that it is the answer only when nothing of the batch can be taken. */
async function readKnown(
  events: readonly unknown[],
  among: Copilot['store']['given']['among'],
): Promise<readonly CredenceEvent[]> {
  const readable = events.filter(isEvent);
  if (readable.length === 0 && events.length > 0)
    throw new HttpProblem(422, 'none of the events can be read. Reload the page.');
  const given = await among([...new Set(readable.map(({ responseId }) => responseId))]);
  const known = readable.filter(
    ({ type, responseId }) => withoutAnswer.has(type) || given.has(responseId),
  );
  if (known.length === 0 && events.length > 0)
    throw new HttpProblem(
      422,
      'the events are about answers that this server never gave. Reload the page and ask again.',
    );
  return known;
}

/** What a person does where no answer came; none of it is counted. */
const withoutAnswer: ReadonlySet<CredenceEvent['type']> = new Set([
  'fallback.shown',
  'draft.edited',
  'draft.approved',
  'draft.reverted',
  'draft.sendFailed',
  'handoff.requested',
  'handoff.failed',
]);
