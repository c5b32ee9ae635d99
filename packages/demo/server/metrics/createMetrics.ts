import type { DayMetrics } from '../../shared/api.ts';
import type { Connection } from '../store/createConnection.ts';
import type { Row } from '../store/database.ts';
import { dayMetrics } from './dayMetrics.ts';
import type { DayCount } from './dayMetrics.ts';
import { dayName, dayStarts, endOfDay, startOfDay } from './localDay.ts';

/** The figures of the day, counted in the database, and again only when an event has come or a day begun. */
export function createMetrics(connection: Pick<Connection, 'query'>): Metrics {
  let kept: { readonly version: string; readonly metrics: DayMetrics } | null = null;
  async function read(now: Date) {
    const { version, events } = await readVersion(connection, now);
    if (kept?.version === version) return kept;
    kept = { version, metrics: dayMetrics(await countByDay(connection, now), { now, events }) };
    return kept;
  }
  return {
    version: async (now) => (await readVersion(connection, now)).version,
    today: async (now) => await read(now),
  };
}

/** What the metrics page shows, read from the database. */
export interface Metrics {
  /** Names the figures there are; cheap, and the same until they may be others. */
  readonly version: (now: Date) => Promise<string>;
  readonly today: (
    now: Date,
  ) => Promise<{ readonly version: string; readonly metrics: DayMetrics }>;
}

/** The number of the form, so that a browser keeps no figures of an older one. */
const form = 2;

/** The count of today tells of an event that was stored after one that came later. */
async function readVersion(connection: Pick<Connection, 'query'>, now: Date) {
  const [row = {}] = await connection.query(
    `select count(*) as events, (select coalesce(max(sequence), 0) from events) as latest
     from events where received_at >= $1 and received_at < $2`,
    [startOfDay(now), endOfDay(now)],
  );
  const events = Number(row['events']);
  return { events, version: `${form}-${dayName(now)}-${events}-${String(row['latest'])}` };
}

async function countByDay(
  connection: Pick<Connection, 'query'>,
  now: Date,
): Promise<readonly DayCount[]> {
  const starts = dayStarts(now);
  const bounds = starts.map((start) => `"${start.toISOString()}"`).join(',');
  const rows = await connection.query(counting, [`{${bounds}}`, starts[0], endOfDay(now)]);
  return rows.map(toCount);
}

/**
 * Shown and handed over counts a ticket, or a question of one's own, however often its page is loaded. A vote is about one
 * wording of its answer, under whatever response id. A reply is about one response. The last event by id says how it ended.
 */
const counting = `
  with told as (
    select width_bucket(e.received_at, $1::text::timestamptz[]) as day, e.type, e.id collate "C" as id,
      coalesce(a.abstain, false) as withheld,
      (case e.type
        when 'draft.sent' then e.response_id
        when 'feedback.voted' then coalesce(coalesce('t' || ticket_id, 'q' || question) || md5(a.text), e.response_id)
        else coalesce('t' || ticket_id, 'q' || question, e.response_id)
      end) collate "C" as key,
      case e.type
        when 'draft.sent' then e.event->>'edited'
        when 'feedback.voted' then e.event->>'vote'
        when 'response.shown' then e.event->>'tier'
      end as value
    from events e left join answers a using (response_id)
    where e.received_at >= $2 and e.received_at < $3 and e.type in
      ('response.shown', 'draft.sent', 'feedback.voted', 'handoff.requested', 'handoff.accepted', 'handoff.failed')
  ), latest as (
    select distinct on (day, type, key) day, type, key, value, withheld from told
    order by day, type, key, id desc
  ), subjects as (
    select day, bool_or(type = 'response.shown') as shown, bool_or(type = 'handoff.requested') as requested,
      bool_or(type = 'handoff.accepted') as accepted, bool_or(type = 'handoff.failed') as failed
    from latest where type = 'response.shown' or type like 'handoff.%' group by day, key
  )
  select day, type as kind, value, withheld, count(*) as count from latest
    where type in ('response.shown', 'draft.sent', 'feedback.voted') group by day, type, value, withheld
  union all select day, 'requested', null, false, count(*) from subjects where requested group by day
  union all select day, 'accepted', null, false, count(*) from subjects where accepted group by day
  union all select day, 'failed', null, false, count(*) from subjects where failed and not accepted group by day
  union all select day, 'shown or accepted', null, false, count(*) from subjects where shown or accepted group by day`;

function toCount({ day, kind, value, withheld, count }: Row): DayCount {
  return {
    day: Number(day),
    kind: String(kind),
    value: typeof value === 'string' ? value : null,
    withheld: withheld === true,
    count: Number(count),
  };
}
