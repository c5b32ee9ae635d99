import { Hono } from 'hono';
import { erasureKinds } from '../../shared/erasure.ts';
import type { Copilot } from '../copilot.ts';
import type { Erasing } from '../store/createErasures.ts';
import { HttpProblem } from './HttpProblem.ts';
import { readBody } from './readBody.ts';
import { readId } from './readFields.ts';

/** POST /erase {answer} or {session} or {person}: forgets, and says how much. */
export function erasureRoutes({ inbox, store }: Copilot): Hono {
  return new Hono().post('/erase', async (context) => {
    const asked = readErasing(await readBody(context));
    if (asked.kind !== 'person') return context.json(await store.erasures.erase(asked));
    const tickets = inbox.list().filter(({ from }) => isFrom(from, asked.subject));
    return context.json(
      await store.erasures.erase({ ...asked, tickets: tickets.map(({ id }) => id) }),
    );
  });
}

/** Shorter words stand in too many texts that are about somebody else. */
const shortestName = 3;

function readErasing(body: Readonly<Record<string, unknown>>): Erasing {
  const [kind, other] = erasureKinds.filter((one) => body[one] !== undefined);
  if (kind === undefined || other !== undefined)
    throw new HttpProblem(400, 'say what to erase: one of "answer", "session" and "person".');
  const subject = readId(body, kind).trim();
  if (kind === 'person' && subject.length < shortestName)
    throw new HttpProblem(
      400,
      `the name is too short to tell a person by. Give the whole name or the e-mail address.`,
    );
  return { kind, subject };
}

function isFrom(from: string, person: string): boolean {
  return from.trim().toLowerCase() === person.toLowerCase();
}
