import { isEvent } from '@credence-ui/core/event';
import type { CredenceEvent } from '@credence-ui/core/event';
import type { Connection } from './createConnection.ts';
import { timeOf } from './timeOf.ts';

/** Events since a time, and when the first of all was recorded; `null` before there was one. */
export interface WeekEvents {
  readonly events: readonly CredenceEvent[];
  readonly first: Date | null;
}

/** What the nine metrics are counted from; the rest would only be read for nothing. */
const counted = [
  'response.shown',
  'draft.sent',
  'answer.copied',
  'answer.reviewed',
  'satisfaction.rated',
  'case.closed',
  'handoff.accepted',
];

export async function readEventsSince(
  connection: Pick<Connection, 'query'>,
  since: Date,
  identity: string | null,
): Promise<WeekEvents> {
  const [rows, [begun]] = await Promise.all([
    connection.query(
      `select event from events e where received_at >= $1 and type = any(string_to_array($2, ','))
         and ($3::text is null or exists (
           select from answers where response_id = e.response_id and identity = $3))`,
      [since.toISOString(), counted.join(','), identity],
    ),
    connection.query('select min(received_at) as first from events'),
  ]);
  const first = begun?.['first'] ?? null;
  return {
    events: rows.flatMap(({ event }) => (isEvent(event) ? [event] : [])),
    first: first === null ? null : timeOf(first),
  };
}

/** Tickets that have their reply, and how many of them no person was asked for. */
export interface Settled {
  readonly tickets: number;
  readonly withoutHandoff: number;
}

export async function countSettled(
  connection: Pick<Connection, 'query'>,
  since: Date,
): Promise<Settled> {
  const [row] = await connection.query(
    `select count(*) as tickets, count(*) filter (where not exists (
       select from handoffs where handoffs.ticket_id = replied.ticket_id)) as without
     from (select distinct ticket_id from replies where ticket_id is not null and at >= $1) as replied`,
    [since.toISOString()],
  );
  return { tickets: Number(row?.['tickets'] ?? 0), withoutHandoff: Number(row?.['without'] ?? 0) };
}

/** What each answer since a time belongs to: its ticket, else itself. */
export async function readConversations(
  connection: Pick<Connection, 'query'>,
  since: Date,
): Promise<ReadonlyMap<string, string>> {
  const rows = await connection.query(
    'select response_id, coalesce(ticket_id, response_id) as conversation from answers where at >= $1',
    [since.toISOString()],
  );
  return new Map(rows.map((row) => [String(row['response_id']), String(row['conversation'])]));
}
