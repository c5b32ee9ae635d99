import { Hono } from 'hono';
import type { Copilot } from '../copilot.ts';
import { createHandling, protectKept } from './personalData.ts';
import { readBody } from './readBody.ts';
import { readId, readOptionalText, readQuestion } from './readFields.ts';

const pageSize = 50;

/** POST /blocked from the page that stopped it; GET /blocked for whoever reviews it. */
export function blockedRoutes(copilot: Copilot): Hono {
  const { store } = copilot;
  const readHandling = createHandling(copilot);
  return new Hono()
    .get('/blocked', async (context) =>
      context.json({ entries: await store.blocked.latest(pageSize) }),
    )
    .post('/blocked', async (context) => {
      const body = await readBody(context);
      const handling = await readHandling();
      const text = (field: string) => readOptionalText(body, field) ?? '';
      await store.blocked.add({
        responseId: readId(body, 'responseId'),
        question: protectKept(handling, readQuestion(body)),
        content: protectKept(handling, text('content')),
        reason: text('reason'),
      });
      return context.json({ kept: true }, 201);
    });
}
