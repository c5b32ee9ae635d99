import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent, EventBody } from '@credence-ui/core/event';
import { summarizeDays } from '@credence-ui/insights';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Database } from '../store/database.ts';
import { insertEvents } from '../store/insertEvents.ts';
import { migrate } from '../store/migrate.ts';
import { openEmpty } from '../../test/support/openEmpty.ts';
import { createMetrics } from './createMetrics.ts';
import { dayName, dayStarts } from './localDay.ts';

const now = new Date(2026, 2, 3, 15, 30);
let database: Database;
beforeAll(async () => {
  database = await openEmpty();
  await migrate(database);
});
afterAll(() => database.close());
beforeEach(() => database.query('truncate events, answers'));

interface Given {
  readonly responseId: string;
  readonly ticketId: string | null;
  readonly question: string;
  readonly text: string | null;
  readonly abstain: boolean;
}

interface Act {
  readonly responseId: string;
  readonly body: EventBody;
  readonly tier?: string;
  /** When the server had it. */
  readonly received?: Date;
  /** What the clock of the browser said. */
  readonly clock?: number;
}

async function give(...answers: readonly Partial<Given>[]): Promise<void> {
  for (const one of answers) {
    const { responseId = 'r', ticketId = null, question = 'Q', text = 'A', abstain = false } = one;
    await database.query(
      'insert into answers (response_id, ticket_id, question, text, abstain) values ($1, $2, $3, $4, $5)',
      [responseId, ticketId, question, text, abstain],
    );
  }
}

async function act(...acts: readonly Act[]): Promise<readonly CredenceEvent[]> {
  const events = acts.map(({ responseId, body, tier = 'high', clock = now.getTime() }) =>
    createEvent(
      body,
      { responseId, tier, confidence: 0.9, thresholdsVersion: '1' },
      { now: () => clock, random: Math.random },
    ),
  );
  if (events.length === 0) return [];
  await insertEvents(database, events);
  const received = acts.map(({ received: time = now }, at) => ({ id: events[at]?.id, time }));
  await database.query(
    `update events set received_at = (e->>'time')::timestamptz
     from jsonb_array_elements($1::text::jsonb) as e where id = e->>'id'`,
    [JSON.stringify(received)],
  );
  return events;
}

const figures = async () => (await createMetrics(database).today(now)).metrics;
const shown: EventBody = { type: 'response.shown' };
const vote = (value: 'up' | 'down' | null): EventBody => ({
  type: 'feedback.voted',
  vote: value,
  reasons: [],
});

it('counts a ticket and a question once a day, however often the page is loaded', async () => {
  await give(
    ...['t-1', 't-2'].map((responseId) => ({ responseId, ticketId: '5521' })),
    ...['q-1', 'q-2', 'q-3'].map((responseId) => ({ responseId, question: 'When?' })),
  );
  const ids = ['t-1', 't-1', 't-2', 'q-1', 'q-2', 'q-3'];
  await act(...ids.map((responseId) => ({ responseId, body: shown })));
  expect(await figures()).toMatchObject({ events: 6, shown: 2, tiers: { high: 2 } });
});

it('counts the last of the votes on one wording, not on its sources, also under the response ids of later loads', async () => {
  const target = { kind: 'citation', citationId: 'c1' };
  await give(
    ...['a', 'b', 'c'].map((responseId) => ({ responseId, ticketId: '5521', text: 'Yes.' })),
    { responseId: 'd', ticketId: '5521', text: 'No.' },
  );
  await act(
    { responseId: 'a', body: vote('up'), clock: 1 },
    { responseId: 'c', body: vote('down'), clock: 3 },
    { responseId: 'b', body: vote('up'), clock: 2 },
    { responseId: 'd', body: vote('up'), clock: 4 },
    { responseId: 'd', body: { ...vote('down'), target } as EventBody, clock: 5 },
  );
  expect(await figures()).toMatchObject({ thumbsUp: 1, thumbsDown: 1, thumbsRatio: 0.5 });
});

it('tells withheld answers from those of low confidence, and votes on them from the others', async () => {
  await give({ responseId: 'a', question: '1', abstain: true }, { responseId: 'b', question: '2' });
  await act(
    { responseId: 'a', body: shown, tier: 'low' },
    { responseId: 'b', body: shown, tier: 'low' },
    { responseId: 'a', body: vote('down') },
    { responseId: 'b', body: vote('up') },
  );
  expect(await figures()).toMatchObject({
    shown: 2,
    tiers: { low: 1 },
    withheld: 1,
    thumbsUp: 1,
    thumbsDown: 1,
    votesOnWithheld: 1,
  });
});

it('goes by the day on which the server had an event, whatever the clock of the browser', async () => {
  const clock = now.getTime() + 26 * 3_600_000;
  await give({ responseId: 'a', question: '1' }, { responseId: 'b', question: '2' });
  await act(
    { responseId: 'a', body: shown, clock },
    { responseId: 'a', body: vote('down'), clock },
    { responseId: 'b', body: vote('up'), received: new Date(2026, 2, 2, 23, 59) },
    { responseId: 'b', body: shown, received: new Date(2026, 2, 4) },
    { responseId: 'b', body: vote('up'), received: new Date(2026, 1, 24, 23) },
  );
  const { days, since, ...today } = await figures();
  expect(today).toMatchObject({ events: 2, shown: 1, thumbsRatio: 0 });
  expect(since).toBe(new Date(2026, 2, 3).toISOString());
  expect(days.map(({ day, thumbsRatio }) => [day, thumbsRatio])).toEqual([
    ['2026-02-25', null],
    ['2026-02-26', null],
    ['2026-02-27', null],
    ['2026-02-28', null],
    ['2026-03-01', null],
    ['2026-03-02', 1],
    ['2026-03-03', 0],
  ]);
});

it('knows no rate on a day without events', async () => {
  const { editRate, thumbsRatio, handoffRate, events } = await figures();
  expect([editRate, thumbsRatio, handoffRate, events]).toEqual([null, null, null, 0]);
});

it('counts anew only when an event has come or a day has begun', async () => {
  const asked: string[] = [];
  const query: Database['query'] = (sql, parameters) => {
    if (sql.includes('width_bucket')) asked.push(sql);
    return database.query(sql, parameters);
  };
  const metrics = createMetrics({ query });
  const read = async (time = now) => (await metrics.today(time)).metrics.events;
  await act({ responseId: 'a', body: shown });
  expect([await read(), await read(), asked.length]).toEqual([1, 1, 1]);
  await act({ responseId: 'a', body: shown });
  expect([await read(), await read(), asked.length]).toEqual([2, 2, 2]);
  expect([await read(new Date(2026, 2, 4, 0, 1)), asked.length]).toEqual([0, 3]);
});

const responses: readonly Given[] = [
  { responseId: 'a', ticketId: 't1', question: 'Q1', text: 'Yes.', abstain: false },
  { responseId: 'b', ticketId: 't1', question: 'Q1', text: 'Yes.', abstain: false },
  { responseId: 'c', ticketId: 't1', question: 'Q1', text: 'No.', abstain: true },
  { responseId: 'd', ticketId: null, question: 'Q2', text: 'Yes.', abstain: false },
  { responseId: 'e', ticketId: null, question: 'Q2', text: 'Yes.', abstain: false },
  { responseId: 'f', ticketId: null, question: 'Q3', text: null, abstain: true },
];

const acts = fc.array(
  fc.record({
    // The last one is of an answer that is not known.
    responseId: fc.constantFrom(...responses.map(({ responseId }) => responseId), 'g'),
    tier: fc.constantFrom('high', 'medium', 'low', 'unknown'),
    received: fc.integer({ min: -7 * 24, max: 8 }).map((hours) => new Date(2026, 2, 3, 15 + hours)),
    clock: fc.integer({ min: 0, max: 100 }).map((hours) => now.getTime() + hours * 3_600_000),
    body: fc.oneof(
      fc.constant(shown),
      fc.constantFrom<'up' | 'down' | null>('up', 'down', null).map(vote),
      fc.boolean().map((edited): EventBody => ({ type: 'draft.sent', edited, changeRatio: 0 })),
      fc.constantFrom<EventBody>(
        { type: 'handoff.requested' },
        { type: 'handoff.accepted', position: 1 },
        { type: 'handoff.failed', reason: 'outage' },
        { type: 'answer.copied' },
      ),
    ),
  }),
  { maxLength: 80 },
);

/** The event as the library's own count has to see it: under what it is about, at the time of the server. */
function told(event: CredenceEvent, received: Date): CredenceEvent {
  const given = responses.find(({ responseId }) => responseId === event.responseId);
  const at = received.toISOString();
  if (!given || event.type === 'draft.sent') return { ...event, at };
  const subject = given.ticketId ?? given.question;
  const wording = given.text === null ? event.responseId : `${subject}: ${given.text}`;
  const responseId = event.type === 'feedback.voted' ? wording : subject;
  return { ...event, at, responseId, tier: given.abstain ? 'withheld' : event.tier };
}

it('counts in the database as the library counts in memory', async () => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  await fc.assert(
    fc.asyncProperty(acts, async (list) => {
      await database.query('truncate events, answers');
      await give(...responses);
      const events = await act(...list);
      const expected = new Map(
        summarizeDays(
          events.map((event, at) => told(event, list[at]?.received ?? now)),
          { timeZone },
        ).map(({ day, summary }) => [day, summary]),
      );
      const { days, since: _since, withheld, votesOnWithheld, ...today } = await figures();
      const { metrics: _metrics, ...summary } = expected.get(dayName(now)) ?? none;
      const { withheld: abstained = 0, ...tiers } = summary.tiers;
      expect({ ...today, withheld }).toEqual({ ...summary, tiers, withheld: abstained });
      expect(votesOnWithheld).toBeLessThanOrEqual(today.thumbsUp + today.thumbsDown);
      expect(days).toEqual(
        dayStarts(now).map((start) => {
          const { editRate, thumbsRatio, handoffRate } = expected.get(dayName(start)) ?? none;
          return { day: dayName(start), editRate, thumbsRatio, handoffRate };
        }),
      );
    }),
    { numRuns: 40, seed: 12 },
  );
});

const none = {
  events: 0,
  shown: 0,
  tiers: {} as Readonly<Record<string, number>>,
  sent: 0,
  editRate: null,
  thumbsUp: 0,
  thumbsDown: 0,
  thumbsRatio: null,
  handoffsRequested: 0,
  handoffsAccepted: 0,
  handoffsFailed: 0,
  handoffRate: null,
  metrics: null,
};
