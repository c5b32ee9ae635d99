import { Hono } from 'hono';
import type { Copilot } from '../copilot.ts';

/** GET /metrics: today in figures, the last seven days as lines. A 304 when nothing has come since they were read. */
export function metricRoutes({ store }: Copilot, now: () => Date): Hono {
  return new Hono().get('/metrics', async (context) => {
    const time = now();
    const asked = context.req.header('if-none-match')?.replace(/^W\//, '');
    context.header('cache-control', 'no-cache');
    if (asked !== undefined && asked === tagOf(await store.metrics.version(time))) {
      return context.body(null, 304, { etag: asked });
    }
    const { version, metrics } = await store.metrics.today(time);
    context.header('etag', tagOf(version));
    return context.json(metrics);
  });
}

function tagOf(version: string): string {
  return `"${version}"`;
}
