import { Hono } from 'hono';
import type { Copilot } from '../copilot.ts';
import { readBody } from './readBody.ts';
import { readId, readOptionalText, readQuestion } from './readFields.ts';

const pageSize = 50;

/** POST /blocked from the page that stopped it; GET /blocked for whoever reviews it. */
export function blockedRoutes({ store }: Copilot): Hono {
  return new Hono()
    .get('/blocked', async (context) =>
      context.json({ entries: await store.blocked.latest(pageSize) }),
    )
    .post('/blocked', async (context) => {
      const body = await readBody(context);
      await store.blocked.add({
        responseId: readId(body, 'responseId'),
        question: readQuestion(body),
        content: readOptionalText(body, 'content') ?? '',
        reason: readOptionalText(body, 'reason') ?? '',
      });
      return context.json({ kept: true }, 201);
    });
}
