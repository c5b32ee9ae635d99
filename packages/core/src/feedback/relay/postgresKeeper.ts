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
      const [stored] = (await query(insertNew, given)).rows;
      if (stored && 'count' in stored && Number(stored.count) === events.length) return [];
      const { rows } = await query(findOthers, given);
      return rows.map((row) => String('id' in row ? row.id : ''));
    },
  };
}

/** Inserts what is not there, and counts it. */
const insertNew = `
  with inserted as (
    insert into credence_events (id, type, response_id, at, event)
    select (event->>'id')::uuid, event->>'type', event->>'responseId', (event->>'at')::timestamptz, event
    from jsonb_array_elements($1::text::jsonb) as event
    on conflict (id) do nothing returning 1
  )
  select count(*)::int as count from inserted`;

/** Where some were there before: those with other content. */
const findOthers = `
  select kept.id::text from jsonb_array_elements($1::text::jsonb) as given(event)
  join credence_events as kept on kept.id = (given.event->>'id')::uuid
  where kept.event <> given.event`;

/** JSON that databases take: PostgreSQL stores neither U+0000 nor halves of characters, which JSON writes as escapes; both become U+FFFD. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value).replace(escapes, (escape) =>
    unstorable.test(escape) ? '\\ufffd' : escape,
  );
}

/** Each escape whole, so that a backslash of the text is not taken for the begin of one. */
const escapes = /\\(?:u[0-9a-f]{4}|.)/gi;
const unstorable = /^\\u(?:0000|d[89a-f])/i;
