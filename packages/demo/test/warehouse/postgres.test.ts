import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent, EventBody } from '@credence-ui/core/event';
import { eventTable, postgresKeeper } from '@credence-ui/core/feedback/relay';
import { summarizeDays, summarizeEvents } from '@credence-ui/insights';
import { ImportStopped, insertEvents, postgres, readSummary } from '@credence-ui/insights/sql';
import type { SummaryRange } from '@credence-ui/insights/sql';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../server/store/database.ts';
import { openPostgres } from '../../server/store/openPostgres.ts';
import { openEmpty } from '../support/openEmpty.ts';
import { randomActs } from './randomActs.ts';

const url = process.env['CREDENCE_TEST_DATABASE_URL'];
const numRuns = Number(process.env['CREDENCE_WAREHOUSE_RUNS'] ?? 100);
const event = (body: EventBody, responseId = 'r'): CredenceEvent =>
  createEvent(body, { responseId, tier: 'high', confidence: 0.9, thresholdsVersion: '1' });

/** What every PostgreSQL must do, whichever it is. */
function behaves(open: () => Promise<Database>): void {
  let database: Database;
  const run = (sql: string, parameters: readonly string[]) => database.query(sql, parameters);
  const insert = (events: Iterable<unknown>, batch = 7) =>
    insertEvents(postgres, run, events, { batch });
  const summary = async (range?: SummaryRange) => {
    const rows = await database.query(postgres.summary(range));
    expect(rows).toHaveLength(1);
    return readSummary(rows[0] ?? {});
  };
  beforeAll(async () => {
    database = await open();
    await database.query('drop table if exists credence_events');
    await database.query(eventTable);
    await postgresKeeper(async (sql, parameters) => ({
      rows: await database.query(sql, parameters),
    })).keep([event({ type: 'satisfaction.rated', score: 4 })]);
    for (const step of [...postgres.migrations, ...postgres.migrations]) await database.query(step);
  });
  afterAll(() => database.close());

  it('counts what stood in the table of the relay before', async () => {
    expect(await summary()).toMatchObject({ events: 1, metrics: { csat: 4 } });
  });

  describe('emptied', () => {
    beforeEach(() => database.query('truncate credence_events'));

    it('says what is said in memory, to the last digit, however the events arrived', async () => {
      await fc.assert(
        fc.asyncProperty(randomActs, async ({ happened, arrived }) => {
          await database.query('truncate credence_events');
          await insert(arrived);
          expect(await summary()).toEqual(summarizeEvents(happened));
          await insert(arrived.slice(0, 9));
          for (const { day, summary: ofDay } of summarizeDays(happened, { timeZone: zone }))
            expect(await summary({ from: day, to: dayAfter(day), timeZone: zone })).toEqual(ofDay);
        }),
        { numRuns },
      );
    });

    it('stores what a newer version records, and counts it as an event alone', async () => {
      const newer = { ...event({ type: 'answer.copied' }), type: 'answer.sung', seconds: 'long' };
      expect(await insert([newer])).toEqual({ stored: 1, refused: [] });
      expect(await summary()).toEqual({ ...summarizeEvents([]), events: 1 });
      const rows = await database.query('select event from credence_events');
      expect(rows).toEqual([{ event: newer }]);
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

    it('replaces what PostgreSQL cannot hold, and keeps all other texts', async () => {
      const text = 'a\u0000b\ud800c \\u0000 😀';
      await insert([event({ type: 'feedback.commented', length: 9, text })]);
      const rows = await database.query(`select event->>'text' as text from credence_events`);
      expect(rows).toEqual([{ text: 'a\ufffdb\ufffdc \\u0000 😀' }]);
    });

    it('says how far it came where the database goes away, and goes on when all is given again', async () => {
      const events = Array.from({ length: 25 }, () => event({ type: 'answer.copied' }));
      const answers = [true, true, false];
      const away = insertEvents(
        postgres,
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
  });
}

const zone = 'America/St_Johns';
const dayAfter = (day: string) =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);

describe('embedded', () => behaves(openEmpty));
// Only where one runs: CREDENCE_TEST_DATABASE_URL names it.
describe.skipIf(!url)('over the wire', () => behaves(() => openPostgres(url ?? '')));
