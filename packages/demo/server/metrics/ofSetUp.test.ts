import { createEvent } from '@credence-ui/core/event';
import type { EventBody } from '@credence-ui/core/event';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../store/database.ts';
import { insertEvents } from '../store/insertEvents.ts';
import { migrate } from '../store/migrate.ts';
import { openEmpty } from '../../test/support/openEmpty.ts';
import { createMetrics } from './createMetrics.ts';

let database: Database;
beforeAll(async () => {
  database = await openEmpty();
  await migrate(database);
  for (const [id, identity] of [
    ['a', 'one'],
    ['b', 'other'],
  ])
    await database.query(
      'insert into answers (response_id, question, abstain, identity) values ($1, $1, false, $2)',
      [id, identity],
    );
  await insertEvents(
    database,
    acts.map(([responseId, body]) =>
      createEvent(body, { responseId, tier: 'high', confidence: 0.9, thresholdsVersion: '1' }),
    ),
  );
});
afterAll(() => database.close());

const acts: readonly (readonly [responseId: string, body: EventBody])[] = [
  ['a', { type: 'response.shown' }],
  ['a', { type: 'feedback.voted', vote: 'up', reasons: [] }],
  ['b', { type: 'response.shown' }],
  ['b', { type: 'draft.sent', edited: true, changeRatio: 0.2 }],
  ['no-answer', { type: 'handoff.requested' }],
];

it.each([
  ['one', { events: 3, shown: 1, thumbsUp: 1, sent: 0, handoffsRequested: 1 }],
  ['other', { events: 3, shown: 1, thumbsUp: 0, sent: 1, handoffsRequested: 1 }],
  ['new', { events: 1, shown: 0, thumbsUp: 0, editRate: null, handoffsRequested: 1 }],
  [null, { events: 5, shown: 2, thumbsUp: 1, sent: 1, handoffsRequested: 1 }],
])(
  'counts what is about the answers of the set-up %j, or about none',
  async (identity, figures) => {
    const { metrics } = await createMetrics(database).today(new Date(), identity);
    expect(metrics).toMatchObject(figures);
  },
);

it('names figures of one set-up otherwise than those of all', async () => {
  const { version } = createMetrics(database);
  const now = new Date();
  expect(await version(now, 'one')).not.toBe(await version(now));
});
