import { isDeepStrictEqual } from 'node:util';
import type { CredenceEvent } from '@credence-ui/core/event';
import { openClickhouse, openPostgres } from '@credence-ui/demo/measure';
import { summarizeEvents } from '@credence-ui/insights';
import { clickhouse, insertEvents, postgres, readSummary } from '@credence-ui/insights/sql';
import type { Warehouse } from '@credence-ui/insights/sql';
import { makeDay } from './makeDay.ts';

const total = Number(process.env['CREDENCE_BENCH_EVENTS'] ?? 2_000_000);
const days = 30;
const day = '2026-03-02';

interface Candidate {
  readonly name: string;
  readonly variable: string;
  readonly warehouse: Warehouse;
  readonly open: typeof openPostgres;
  /** The day that was loaded once more, so many days before. */
  readonly copy: (daysBefore: number) => readonly string[];
}

const candidates: readonly Candidate[] = [
  {
    name: 'PostgreSQL',
    variable: 'CREDENCE_TEST_DATABASE_URL',
    warehouse: postgres,
    open: openPostgres,
    // In quarters: the pool gives a statement ten seconds.
    copy: (before) =>
      [0, 6, 12, 18].map(
        (hour) => `insert into credence_events (id, type, response_id, at, event)
          select (lpad(${before}::text, 8, '0') || substr(id::text, 9))::uuid, type, response_id, at - interval '${before} days', event
          from credence_events where at >= timestamptz '${day} ${hour}:00Z' and at < timestamptz '${day} ${hour}:00Z' + interval '6 hours'`,
      ),
  },
  {
    name: 'ClickHouse',
    variable: 'CREDENCE_TEST_CLICKHOUSE_URL',
    warehouse: clickhouse,
    open: openClickhouse,
    copy: (before) => [
      `insert into credence_events select concat('${String(before).padStart(8, '0')}', substring(id, 9)), type, response_id, session_id,
        at_ms - ${before * 86_400_000}, tier, seconds_bits, cost_billionths, score, edited, resolved, closed_by, vote, on_answer, event
        from credence_events where at_ms >= ${Date.parse(day)} and at_ms < ${Date.parse(day) + 86_400_000}`,
    ],
  },
];

/**
 * How fast events are stored, new ones and ones that are there, and how long the metrics of a day take among those of thirty days,
 * which say the same as in memory.
 */
export async function benchSql(): Promise<void> {
  const events = makeDay(day, Math.round(total / days));
  const start = performance.now();
  const expected = summarizeEvents(events);
  console.log(`in memory   ${events.length} events, ${secondsSince(start)} s`);
  for (const candidate of candidates) await benchOne(candidate, events, expected);
}

async function benchOne(
  { name, variable, warehouse, open, copy }: Candidate,
  events: readonly CredenceEvent[],
  expected: unknown,
): Promise<void> {
  const address = process.env[variable];
  if (!address) {
    console.log(`${name}  not measured: set ${variable}`);
    return;
  }
  const database = await open(address);
  await database.query('drop table if exists credence_events');
  for (const step of warehouse.migrations) await database.query(step);
  const load = async () => {
    const start = performance.now();
    await insertEvents(warehouse, (sql, values) => database.query(sql, values), events);
    return (events.length / (performance.now() - start)) * 1000;
  };
  const [fresh, again] = [await load(), await load()];
  console.log(`${name}  ${fresh.toFixed(0)} events/s, ${again.toFixed(0)} that are there`);
  for (let before = 1; before < days; before++)
    for (const statement of copy(before)) await database.query(statement);
  const to = new Date(Date.parse(day) + 86_400_000).toISOString();
  for (const range of [
    { from: day, to },
    { from: day, to },
    { from: day, to },
  ]) {
    const start = performance.now();
    const [row = {}] = await database.query(warehouse.summary(range));
    const isSame = isDeepStrictEqual(readSummary(row), expected);
    console.log(
      `${name}  a day of ${events.length * days} events: ${secondsSince(start)} s, ${isSame ? 'as in memory' : 'OTHER FIGURES'}`,
    );
  }
  await database.close();
}

function secondsSince(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(2);
}
