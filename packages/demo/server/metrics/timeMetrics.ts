import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../store/database.ts';
import { migrate } from '../store/migrate.ts';
import { openPglite } from '../store/openPglite.ts';
import { createMetrics } from './createMetrics.ts';

/**
 * Milliseconds for the figures of 30,000 events about 10,000 answers of a week, on the embedded database in a folder, opened
 * again as a start does.
 */
export async function timeMetrics(): Promise<MetricTimes> {
  const folder = await mkdtemp(join(tmpdir(), 'credence-metrics-'));
  try {
    const grown = await withDatabase(folder, async (database) => {
      await migrate(database);
      await fill(database);
      return time(() => createMetrics(database).today(new Date()));
    });
    return await withDatabase(folder, async (database) => {
      const metrics = createMetrics(database);
      const first = await time(() => metrics.today(new Date()));
      await addEvent(database);
      const afterAnEvent = await time(() => metrics.today(new Date()));
      const unchanged = await time(() => metrics.version(new Date()));
      return { grown, first, afterAnEvent, unchanged };
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

export interface MetricTimes {
  /** When the events have more than doubled: statistics of the tables are taken too. */
  readonly grown: number;
  /** After a start. */
  readonly first: number;
  readonly afterAnEvent: number;
  /** When nothing has come. */
  readonly unchanged: number;
}

async function withDatabase<Result>(
  folder: string,
  use: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openPglite(join(folder, 'database'));
  try {
    return await use(database);
  } finally {
    await database.close();
  }
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

async function fill(database: Database): Promise<void> {
  await database.query(
    `insert into answers (response_id, ticket_id, question, text, abstain)
     select 'r' || i, case when i % 2 = 0 then 't' || i end, 'How long is the refund window? ' || i,
       repeat('The refund window is 30 days. ', 10) || i, i % 5 = 0
     from generate_series(1, 10000) as i`,
  );
  await database.query(
    `insert into events (id, type, response_id, at, received_at, event)
     select '01900000-0000-7000-8000-' || lpad((i * 3 + k)::text, 12, '0'), type, 'r' || i, now(),
       now() - make_interval(days => i % 7), jsonb_build_object('tier', 'high', 'vote', 'up', 'edited', true)
     from generate_series(1, 10000) as i,
       (values (0, 'response.shown'), (1, 'feedback.voted'), (2, 'draft.sent')) as kinds(k, type)`,
  );
}

async function addEvent(database: Database): Promise<void> {
  await database.query(
    `insert into events (id, type, response_id, at, event)
     values ('01900000-0000-7000-9000-000000000000', 'response.shown', 'r1', now(), '{"tier": "high"}')`,
  );
}
