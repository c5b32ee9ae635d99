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

/** Stores events in PostgreSQL, in one statement a batch: all of them or none, each once by its id. */
export function postgresKeeper(query: Query): EventKeeper {
  return {
    async keep(events) {
      const given = [storableJson(events)];
      const { rows } = await query(inserting(''), given).catch((error: unknown) => {
        if (!isThereAlready(error)) throw error;
        return query(inserting('on conflict (id) do nothing'), given);
      });
      return rows.map((row) => String('id' in row ? row.id : ''));
    },
  };
}

/**
 * Inserts what is not there, and tells of what is there otherwise. Looking first costs half of what `on conflict` does; that is
 * needed only where another request stores the same at the same moment, or an id stands twice in one.
 */
const inserting = (otherwise: string) => `
  with given as materialized (
    select (event->>'id')::uuid as id, event from jsonb_array_elements($1::text::jsonb) as event
  ), known as materialized (
    select id, event, (select kept.event from credence_events as kept where kept.id = given.id) as kept from given
  ), inserted as (
    insert into credence_events (id, type, response_id, at, event)
    select id, event->>'type', event->>'responseId', (event->>'at')::timestamptz, event from known
    where kept is null ${otherwise}
  )
  select id::text from known where kept <> event`;

/** PostgreSQL's `unique_violation`. */
function isThereAlready(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505';
}

/** JSON that databases take: PostgreSQL stores neither U+0000 nor halves of characters, which JSON writes as escapes; both become U+FFFD. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value).replace(escapes, (escape) =>
    unstorable.test(escape) ? '\\ufffd' : escape,
  );
}

/** Each escape whole, so that a backslash of the text is not taken for the begin of one. */
const escapes = /\\(?:u[0-9a-f]{4}|.)/gi;
const unstorable = /^\\u(?:0000|d[89a-f])/i;
