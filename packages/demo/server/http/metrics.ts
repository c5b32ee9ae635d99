import { Hono } from 'hono';
import { dayMetrics } from '../metrics/dayMetrics.ts';
import { firstDay } from '../metrics/localDay.ts';
import type { Copilot } from '../copilot.ts';

/** GET /metrics: today in figures, the last seven days as lines. */
export function metricRoutes({ store }: Copilot, now: () => Date): Hono {
  return new Hono().get('/metrics', async (context) => {
    const events = await store.events.since(firstDay(now()));
    return context.json(dayMetrics(events, now()));
  });
}
