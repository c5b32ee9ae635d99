import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent, EventBody } from '@credence-ui/core/event';
import { eventTable, postgresKeeper } from '@credence-ui/core/feedback/relay';
import { summarizeDays, summarizeEvents } from '@credence-ui/insights';
import {
  clickhouse,
  ImportStopped,
  insertEvents,
  postgres,
  readSummary,
} from '@credence-ui/insights/sql';
import type { SummaryRange, Warehouse } from '@credence-ui/insights/sql';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openClickhouse } from '../../server/measure/openClickhouse.ts';
import type { Database } from '../../server/store/database.ts';
import { openPostgres } from '../../server/store/openPostgres.ts';
import { openEmpty } from '../support/openEmpty.ts';
import { randomActs } from './randomActs.ts';

const postgresUrl = process.env['CREDENCE_TEST_DATABASE_URL'];
const clickhouseUrl = process.env['CREDENCE_TEST_CLICKHOUSE_URL'];
/** Sets of events that each database is asked about. */
const numRuns = Number(process.env['CREDENCE_WAREHOUSE_RUNS'] ?? 50);
const event = (body: EventBody, responseId = 'r'): CredenceEvent =>
  createEvent(body, { responseId, tier: 'high', confidence: 0.9, thresholdsVersion: '1' });

/** What every warehouse must do, whichever it is. */
function behaves(warehouse: Warehouse, open: () => Promise<Database>): void {
  let database: Database;
  const run = (sql: string, parameters: readonly string[]) => database.query(sql, parameters);
  const insert = (events: Iterable<unknown>, batch = 40) =>
    insertEvents(warehouse, run, events, { batch });
  const summary = async (range?: SummaryRange) => {
    const rows = await database.query(warehouse.summary(range));
    expect(rows).toHaveLength(1);
    return readSummary(rows[0] ?? {});
  };
  const stored = async () => {
    const rows = await database.query(
      selecting[warehouse === postgres ? 'postgres' : 'clickhouse'],
    );
    return rows.map(({ event: text }) => JSON.parse(String(text)) as CredenceEvent);
  };
  beforeAll(async () => {
    database = await open();
    await database.query('drop table if exists credence_events');
    for (const step of [...warehouse.migrations, ...warehouse.migrations])
      await database.query(step);
  });
  afterAll(() => database.close());
  beforeEach(() => database.query('truncate table credence_events'));
  it('says what is said in memory, to the last digit, however the events arrived', async () => {
    await fc.assert(
      fc.asyncProperty(randomActs, async ({ happened, arrived }) => {
        await database.query('truncate table credence_events');
        await insert(arrived);
        expect(await summary()).toEqual(summarizeEvents(happened));
        await insert(arrived.slice(0, 9));
        for (const { day, summary: ofDay } of summarizeDays(happened, { timeZone: zone }))
          expect(await summary({ from: day, to: dayAfter(day), timeZone: zone })).toEqual(ofDay);
      }),
      { numRuns },
    );
  }, 1_000_000);

  it('stores what a newer version records, and counts it as an event alone', async () => {
    const newer = { ...event({ type: 'answer.copied' }), type: 'answer.sung', seconds: 'long' };
    expect(await insert([newer])).toEqual({ stored: 1, refused: [] });
    expect(await summary()).toEqual({ ...summarizeEvents([]), events: 1 });
    expect(await stored()).toEqual([newer]);
  });

  it('refuses what is no event, with words, and stores the rest', async () => {
    const copied = event({ type: 'answer.copied' });
    const far = { ...copied, at: '+010000-01-01T00:00:00.000Z' };
    const refused = [null, 'text', {}, { ...copied, id: '1' }, { ...copied, type: '' }, far];
    const result = await insert([...refused, copied]);
    expect(result.stored).toBe(1);
    expect(result.refused.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(result.refused.at(-1)?.reason).toBe('Its time is not of the years 1 to 9999.');
  });

  it('replaces what no database holds alike, and keeps all other texts', async () => {
    const text = 'a\u0000b\ud800c \\u0000 😀';
    await insert([event({ type: 'feedback.commented', length: 9, text })]);
    expect(await stored()).toMatchObject([{ text: 'a\ufffdb\ufffdc \\u0000 😀' }]);
  });

  it('says how far it came where the database goes away, and goes on when all is given again', async () => {
    const events = Array.from({ length: 25 }, () => event({ type: 'answer.copied' }));
    const answers = [true, true, false];
    const away = insertEvents(
      warehouse,
      (sql, parameters) =>
        answers.shift() ? run(sql, parameters) : Promise.reject(new Error('gone')),
      events,
      { batch: 10 },
    );
    await expect(away).rejects.toThrow(ImportStopped);
    await expect(away).rejects.toMatchObject({ stored: 20, cause: new Error('gone') });
    expect(await summary()).toMatchObject({ events: 20 });
    expect(await insert(events)).toMatchObject({ stored: 25 });
    expect(await summary()).toMatchObject({ events: 25 });
  });

  it('takes costs and times of every size', async () => {
    const events = [0, 5e-324, 1e308].map((size) =>
      event({ type: 'response.shown', cost: size, seconds: size }, String(size)),
    );
    await insert(events);
    expect(await summary()).toEqual(summarizeEvents(events));
  });
}

const selecting = {
  postgres: 'select event::text from credence_events',
  clickhouse: 'select event from credence_events format JSONEachRow',
};
const zone = 'America/St_Johns';
const dayAfter = (day: string) =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);

describe('PGlite', () => {
  behaves(postgres, openEmpty);
});
// These two only where they run: the variables name them.
describe.skipIf(!postgresUrl)('PostgreSQL', () => {
  behaves(postgres, () => openPostgres(postgresUrl ?? ''));
});
describe.skipIf(!clickhouseUrl)('ClickHouse', () => {
  behaves(clickhouse, () => openClickhouse(clickhouseUrl ?? ''));
});

it('counts what the relay stored before the table was brought up to date', async () => {
  const database = await openEmpty();
  await database.query(eventTable);
  const keeper = postgresKeeper(async (sql, parameters) => ({
    rows: await database.query(sql, parameters),
  }));
  await keeper.keep([event({ type: 'satisfaction.rated', score: 4 })]);
  for (const step of postgres.migrations) await database.query(step);
  const rows = await database.query(postgres.summary());
  await database.close();
  expect(readSummary(rows[0] ?? {})).toMatchObject({ events: 1, metrics: { csat: 4 } });
});

it('takes a range as days or times, and nothing else', () => {
  const inTokyo = { from: '2026-03-02', to: '2026-03-02T09:30:00.5Z', timeZone: 'Asia/Tokyo' };
  expect(clickhouse.summary(inTokyo)).toContain(
    `at_ms >= ${String(Date.parse('2026-03-01T15:00:00Z'))} and at_ms < ${String(Date.parse('2026-03-02T09:30:00.5Z'))}`,
  );
  for (const from of ["'; --", 'yesterday', '2026-13-01', '2026-03-02T09:00', '12'])
    expect(() => postgres.summary({ from })).toThrow(RangeError);
});
