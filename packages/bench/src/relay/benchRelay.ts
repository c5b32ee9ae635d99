import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent } from '@credence-ui/core/event';
import { createRelay, eventTable, postgresKeeper } from '@credence-ui/core/feedback/relay';
import { openPostgres } from '@credence-ui/demo/measure';

const total = 30_000;
const batch = 50;
/** Requests on their way at a time, as the pool has connections. */
const atOnce = 4;
const origin = 'https://app.example';

/** Events a second through the relay into PostgreSQL, beside bare inserts of the same batches, in turns; medians of five. */
export async function benchRelay(): Promise<void> {
  const address = process.env['CREDENCE_TEST_DATABASE_URL'];
  if (!address)
    throw new Error('Credence: no PostgreSQL to measure on. Set CREDENCE_TEST_DATABASE_URL.');
  const database = await openPostgres(address);
  await database.query('drop table if exists credence_events, bare_events');
  await database.query(eventTable);
  await database.query(eventTable.replace('credence_events', 'bare_events'));
  const query = async (sql: string, parameters: readonly unknown[]) => ({
    rows: await database.query(sql, parameters),
  });
  const relay = createRelay({
    origins: [origin],
    keeper: postgresKeeper(query),
    eventsPerMinute: Number.MAX_SAFE_INTEGER,
  });
  const post = async (request: Request) => {
    const { status } = await relay(request);
    if (status !== 202) throw new Error(`Credence: the relay answered ${String(status)}.`);
  };
  const insert = async (events: readonly CredenceEvent[]) => {
    await query(bare, [JSON.stringify(events)]);
  };
  const rates = { relay: [] as number[], bare: [] as number[], again: [] as number[] };
  for (let round = 0; round < 5; round += 1) {
    const batches = makeBatches();
    rates.bare.push(await rate(batches, insert));
    rates.relay.push(await rate(batches.map(requestOf), post));
    rates.again.push(await rate(batches.map(requestOf), post));
  }
  await database.close();
  const [bareRate, relayRate, again] = [
    median(rates.bare),
    median(rates.relay),
    median(rates.again),
  ];
  console.log(`bare inserts   ${bareRate.toFixed(0)} events/s`);
  console.log(
    `relay          ${relayRate.toFixed(0)} events/s, ${(relayRate / bareRate).toFixed(2)}x`,
  );
  console.log(`all once more  ${again.toFixed(0)} events/s, ${(again / bareRate).toFixed(2)}x`);
}

const bare = `
  insert into bare_events (id, type, response_id, at, event)
  select (event->>'id')::uuid, event->>'type', event->>'responseId', (event->>'at')::timestamptz, event
  from jsonb_array_elements($1::text::jsonb) as event`;

function makeBatches(): readonly (readonly CredenceEvent[])[] {
  const context = { tier: 'high', confidence: 0.9, thresholdsVersion: '1', sessionId: 's' };
  return Array.from({ length: total / batch }, (_, at) =>
    Array.from({ length: batch }, (_each, index) =>
      createEvent(
        { type: 'feedback.voted', vote: index % 2 ? 'up' : 'down', reasons: ['incorrect'] },
        { ...context, responseId: `r${String(at)}-${String(index)}` },
      ),
    ),
  );
}

/** Made beforehand: that is work of the page. */
function requestOf(events: readonly CredenceEvent[]): Request {
  const body = JSON.stringify({ events });
  const length = String(new TextEncoder().encode(body).length);
  // Browsers state the length, and servers hold the body to it.
  const headers = { origin, 'content-type': 'application/json', 'content-length': length };
  return new Request('https://relay.example', { method: 'POST', headers, body });
}

async function rate<Batch>(
  batches: readonly Batch[],
  send: (batch: Batch) => Promise<void>,
): Promise<number> {
  const waiting = [...batches];
  const lane = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await send(next);
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: atOnce }, lane));
  return total / ((performance.now() - start) / 1000);
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
