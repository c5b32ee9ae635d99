import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent, EventBody } from '@credence-ui/core/event';
import { eventTable, postgresKeeper } from '@credence-ui/core/feedback/relay';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openEmpty } from '../../test/support/openEmpty.ts';
import type { Database } from './database.ts';

let database: Database;
beforeAll(async () => {
  database = await openEmpty();
  await database.query(eventTable);
});
afterAll(() => database.close());
beforeEach(() => database.query('truncate credence_events'));

const keeper = postgresKeeper(async (sql, parameters) => ({
  rows: await database.query(sql, parameters),
}));
const event = (body: EventBody, responseId = 'r') =>
  createEvent(body, { responseId, tier: 'high', confidence: 0.9, thresholdsVersion: '1' });
const stored = async () => {
  const rows = await database.query('select event from credence_events order by id');
  return rows.map((row) => row['event']);
};

it('keeps events once by id, and names those that come again with other content', async () => {
  const vote = event({ type: 'feedback.voted', vote: 'up', reasons: [] });
  const shown = event({ type: 'response.shown' });
  expect(await keeper.keep([vote])).toEqual([]);
  expect(await keeper.keep([vote, shown])).toEqual([]);
  const forged = { ...vote, vote: 'down' } as CredenceEvent;
  const copied = event({ type: 'answer.copied' });
  expect(await keeper.keep([forged, copied])).toEqual([vote.id]);
  expect(await stored()).toEqual([vote, shown, copied]);
});

it('keeps the first of two events with one id in one batch, and names it where the other is not the same', async () => {
  const vote = event({ type: 'feedback.voted', vote: 'up', reasons: [] });
  expect(await keeper.keep([vote, { ...vote }])).toEqual([]);
  const shown = event({ type: 'response.shown' });
  expect(await keeper.keep([shown, { ...shown, responseId: 'another' }])).toEqual([shown.id]);
  expect(await stored()).toEqual([vote, shown]);
});

it('stores all of a batch or nothing', async () => {
  const shown = event({ type: 'response.shown' });
  const undated = { ...event({ type: 'answer.copied' }), at: '2026-13-01T00:00:00Z' };
  await expect(keeper.keep([shown, undated])).rejects.toThrow();
  expect(await stored()).toEqual([]);
});

it('keeps whatever people write, SQL included, but for what PostgreSQL cannot hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
      await database.query('truncate credence_events');
      const given = event({ type: 'feedback.commented', length: text.length, text }, text);
      expect(await keeper.keep([given])).toEqual([]);
      expect(await keeper.keep([given])).toEqual([]);
      const kept = text.toWellFormed().replaceAll('\u0000', '\uFFFD');
      expect(await stored()).toEqual([{ ...given, text: kept, responseId: kept }]);
    }),
    { numRuns: 100 },
  );
});

it.each(["'; drop table credence_events; --", '\\u0000', '\\\\u0000 \u0000', '\ud800"\\'])(
  'keeps %j as it is',
  async (text) => {
    await keeper.keep([event({ type: 'feedback.commented', length: text.length, text })]);
    const kept = text.toWellFormed().replaceAll('\u0000', '\uFFFD');
    expect(await stored()).toMatchObject([{ text: kept }]);
  },
);
