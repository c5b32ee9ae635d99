import { Hono } from 'hono';
import type { Status } from '../../shared/status.ts';
import type { Copilot } from '../copilot.ts';

/** GET /status: what runs, and what is wrong. */
export function statusRoutes(copilot: Copilot): Hono {
  const { library, store, cycle, hours } = copilot;
  return new Hono().get('/status', async (context) => {
    // Others who share the database may have decided meanwhile.
    await cycle.state();
    const { engine, promptVersion } = copilot;
    const { name, description } = engine;
    const status: Status = {
      engine: { name, description },
      database: store.isReady() ? 'ready' : 'unreachable',
      waitingEvents: store.events.waiting(),
      documents: library.documents.size,
      promptVersion,
      notices: library.notices,
      hours,
    };
    return context.json(status);
  });
}
