import type { DayMetrics } from '../../shared/api.ts';
import type { Connection } from '../store/createConnection.ts';
import type { Row } from '../store/database.ts';
import { onAnswer } from '../store/onAnswer.ts';
import { dayMetrics } from './dayMetrics.ts';
import type { DayCount } from './dayMetrics.ts';
import { dayName, dayStarts, endOfDay, startOfDay } from './localDay.ts';

/** The figures of the day, counted in the database, and again only when an event has come or a day begun. */
export function createMetrics(connection: Pick<Connection, 'query'>): Metrics {
  const kept = new Map<string, { readonly version: string; readonly metrics: DayMetrics }>();
  async function read(now: Date, identity: string | null) {
    const { version, latest } = await readVersion(connection, now, identity);
    const last = kept.get(identity ?? '');
    if (last?.version === version) return last;
    if (latest > 2 * (await countedLast(connection)) + 1000) await takeStatistics(connection);
    const events = await countEvents(connection, now, identity);
    const counts = await countByDay(connection, now, identity);
    const fresh = { version, metrics: dayMetrics(counts, { now, events }) };
    kept.set(identity ?? '', fresh);
    return fresh;
  }
  return {
    version: async (now, identity = null) => (await readVersion(connection, now, identity)).version,
    today: async (now, identity = null) => await read(now, identity),
  };
}

/** What the metrics page shows, read from the database. */
export interface Metrics {
  /** Names the figures there are; cheap, and the same until they may be others. */
  readonly version: (now: Date, identity?: string | null) => Promise<string>;
  /** Of one identity, see `identityOf`; of all answers without. */
  readonly today: (
    now: Date,
    identity?: string | null,
  ) => Promise<{ readonly version: string; readonly metrics: DayMetrics }>;
}

/** The number of the form, so that a browser keeps no figures of an older one. */
const form = 3;

/** The count of today tells of an event that was stored after one that came later. */
async function readVersion(
  connection: Pick<Connection, 'query'>,
  now: Date,
  identity: string | null,
) {
  const [row = {}] = await connection.query(
    `select count(*) as events, (select coalesce(max(sequence), 0) from events) as latest
     from events where received_at >= $1 and received_at < $2`,
    [startOfDay(now), endOfDay(now)],
  );
  const [events, latest] = [Number(row['events']), Number(row['latest'])];
  return { latest, version: `${form}-${identity ?? 'all'}-${dayName(now)}-${events}-${latest}` };
}

async function countEvents(
  connection: Pick<Connection, 'query'>,
  now: Date,
  identity: string | null,
): Promise<number> {
  const [row = {}] = await connection.query(
    `select count(*) as events from events where received_at >= $1 and received_at < $2 and ${isOf('$3')}`,
    [startOfDay(now), endOfDay(now), identity],
  );
  return Number(row['events']);
}

/** Whether an event is about no answer of another identity, as a hand-off is where none came; always, without an identity. */
function isOf(identity: string): string {
  return `(${identity}::text is null or response_id not in (select response_id from answers where identity is distinct from ${identity}))`;
}

/** How many events there were when statistics were last taken; they stay in the database over a start. */
async function countedLast(connection: Pick<Connection, 'query'>): Promise<number> {
  const [row = {}] = await connection.query(
    "select reltuples from pg_class where oid = 'events'::regclass",
  );
  return Math.max(Number(row['reltuples']), 0);
}

/** The embedded database never takes them by itself, and plans for empty tables without. */
async function takeStatistics(connection: Pick<Connection, 'query'>): Promise<void> {
  await connection.query('analyze events');
  await connection.query('analyze answers');
}

async function countByDay(
  connection: Pick<Connection, 'query'>,
  now: Date,
  identity: string | null,
): Promise<readonly DayCount[]> {
  const starts = dayStarts(now);
  const bounds = starts.map((start) => `"${start.toISOString()}"`).join(',');
  const rows = await connection.query(counting, [
    `{${bounds}}`,
    starts[0],
    endOfDay(now),
    identity,
  ]);
  return rows.map(toCount);
}

/**
 * Shown and handed over counts a ticket, or a question of one's own, however often its page is loaded. A vote is about one
 * wording of its answer, under whatever response id. A reply is about one response. The last event by id says how it ended:
 * the largest id, with its value and whether the answer was withheld behind the 36 characters, first within a response,
 * which leaves few rows to join.
 */
const counting = `
  with acts as (
    select width_bucket(received_at, (select $1::text::timestamptz[])) as day, response_id,
      max((case type when 'response.shown' then id || (event->>'tier') end) collate "C") as shown,
      max((case when type = 'feedback.voted' and ${onAnswer('events')} then id || coalesce(event->>'vote', '') end) collate "C") as vote,
      max((case type when 'draft.sent' then id || (event->>'edited') end) collate "C") as sent,
      bool_or(type = 'handoff.requested') as requested, bool_or(type = 'handoff.accepted') as accepted,
      bool_or(type = 'handoff.failed') as failed
    from events where received_at >= $2 and received_at < $3 and type in
      ('response.shown', 'draft.sent', 'feedback.voted', 'handoff.requested', 'handoff.accepted', 'handoff.failed')
      and ${isOf('$4')}
    group by day, response_id
  ), told as (
    select day, shown, vote, requested, accepted, failed, case when abstain then '1' else '0' end as withheld,
      coalesce('t' || ticket_id, 'q' || md5(question), response_id) as subject,
      case when vote is not null then coalesce(md5(text), response_id) end as wording
    from acts left join answers using (response_id)
  ), subjects as (
    select day, max(shown || withheld) as shown, bool_or(requested) as requested, bool_or(accepted) as accepted,
      bool_or(failed) as failed
    from told group by day, subject
  ), votes as (
    select max(vote || withheld) as vote, day from told where vote is not null group by day, subject, wording
  )
  select day, 'response.shown' as kind, substr(shown, 37) as value, count(*) as count
    from subjects where shown is not null group by 1, 3
  union all select day, 'feedback.voted', substr(vote, 37), count(*) from votes group by 1, 3
  union all select day, 'draft.sent', substr(sent, 37) || '0', count(*) from acts where sent is not null group by 1, 3
  union all select day, 'requested', '0', count(*) from subjects where requested group by 1
  union all select day, 'accepted', '0', count(*) from subjects where accepted group by 1
  union all select day, 'failed', '0', count(*) from subjects where failed and not accepted group by 1
  union all select day, 'shown or accepted', '0', count(*) from subjects where shown is not null or accepted group by 1`;

function toCount({ day, kind, value, count }: Row): DayCount {
  const told = String(value);
  return {
    day: Number(day),
    kind: String(kind),
    value: told.slice(0, -1) || null,
    withheld: told.endsWith('1'),
    count: Number(count),
  };
}
