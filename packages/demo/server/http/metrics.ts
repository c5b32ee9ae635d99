import { Hono } from 'hono';
import type { Copilot } from '../copilot.ts';
import { measureWeek } from '../metrics/measureWeek.ts';
import { identityOf } from '../engine/identity.ts';

/** GET /measures: the nine metrics of the last seven days, as far as they were measured. GET /metrics: today in figures, the last seven days as lines, of the set-up that runs; of all with `?of=all`. A 304 when nothing has come since they were read. */
export function metricRoutes(copilot: Copilot, now: () => Date): Hono {
  const { store } = copilot;
  const asked = (of: string | undefined) => (of === 'all' ? null : identityOf(copilot).id);
  return new Hono()
    .get('/measures', async (context) => {
      const identity = asked(context.req.query('of'));
      return context.json(await measureWeek(store, now(), identity));
    })
    .get('/metrics', async (context) => {
      const time = now();
      const identity = asked(context.req.query('of'));
      const held = context.req.header('if-none-match')?.replace(/^W\//, '');
      context.header('cache-control', 'no-cache');
      if (held !== undefined && held === tagOf(await store.metrics.version(time, identity))) {
        return context.body(null, 304, { etag: held });
      }
      const { version, metrics } = await store.metrics.today(time, identity);
      context.header('etag', tagOf(version));
      return context.json(metrics);
    });
}

function tagOf(version: string): string {
  return `"${version}"`;
}
