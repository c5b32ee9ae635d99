import type { EventKeeper } from './createRelay.ts';

/** The table that `postgresKeeper` writes to; run it once. Other columns may be added. */
export const eventTable = `create table if not exists credence_events (
  id uuid primary key,
  type text not null,
  response_id text not null,
  at timestamptz not null,
  received_at timestamptz not null default now(),
  event jsonb not null
)`;

/** Runs one statement, as `pg` and PGlite do; the rows are read where they stand. */
export type Query = (
  sql: string,
  parameters: readonly unknown[],
) => Promise<{ readonly rows: readonly object[] }>;

/**
 * Stores events in PostgreSQL, in one statement a batch: all of them or none, each once by its id. A batch that is all new needs no
 * other statement; what was kept under the ids of another one is looked at afterwards.
 */
export function postgresKeeper(query: Query): EventKeeper {
  return {
    async keep(events) {
      const given = [storableJson(events)];
      const { rows: inserted } = await query(inserting, given);
      if (inserted.length === events.length) return [];
      const { rows } = await query(comparing, given);
      return rows.map((row) => String('id' in row ? row.id : ''));
    },
  };
}

/** A plain insert that falls back on an id that is there would be less for the database, but pools drop a connection after an error. */
const inserting = `
  insert into credence_events (id, type, response_id, at, event)
  select (event->>'id')::uuid, event->>'type', event->>'responseId', (event->>'at')::timestamptz, event
  from jsonb_array_elements($1::text::jsonb) as event
  on conflict (id) do nothing returning true as inserted`;

const comparing = `
  select id::text from jsonb_array_elements($1::text::jsonb) as given (sent)
  join credence_events on id = (sent->>'id')::uuid where event <> sent`;

/** JSON that databases take: PostgreSQL stores neither U+0000 nor halves of characters, which JSON writes as escapes; both become U+FFFD. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value).replace(escapes, (escape) =>
    unstorable.test(escape) ? '\\ufffd' : escape,
  );
}

/** Each escape whole, so that a backslash of the text is not taken for the begin of one. */
const escapes = /\\(?:u[0-9a-f]{4}|.)/gi;
const unstorable = /^\\u(?:0000|d[89a-f])/i;
