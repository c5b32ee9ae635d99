import { Hono } from 'hono';
import type { Status } from '../../shared/status.ts';
import type { Copilot } from '../copilot.ts';

/** GET /status: what runs, and what is wrong. */
export function statusRoutes({ engine, promptVersion, library, store }: Copilot): Hono {
  return new Hono().get('/status', (context) => {
    const { name, description } = engine;
    const status: Status = {
      engine: { name, description },
      database: store.isReady() ? 'ready' : 'unreachable',
      waitingEvents: store.events.waiting(),
      documents: library.documents.size,
      promptVersion,
      notices: library.notices,
    };
    return context.json(status);
  });
}
