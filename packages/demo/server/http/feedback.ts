import { Hono } from 'hono';
import type { Copilot } from '../copilot.ts';
import { HttpProblem } from './HttpProblem.ts';

const pageSize = 20;

/** GET /feedback: what people said of answers, for whoever leads them. */
export function feedbackRoutes({ store }: Copilot): Hono {
  return new Hono().get('/feedback', async (context) => {
    const before = readBefore(context.req.query('before'));
    const vote = readVote(context.req.query('vote'));
    return context.json(await store.feedback({ before, vote, limit: pageSize }));
  });
}

function readBefore(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  if (!/^\d{1,15}$/.test(text))
    throw new HttpProblem(400, '"before" is no place in the list. Send the "next" of a page.');
  return Number(text);
}

function readVote(text: string | undefined): 'up' | 'down' | null {
  if (text === undefined || text === '') return null;
  if (text !== 'up' && text !== 'down')
    throw new HttpProblem(
      400,
      '"vote" is neither "up" nor "down". Send one of them, or leave it out.',
    );
  return text;
}
