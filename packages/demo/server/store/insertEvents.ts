import type { CredenceEvent } from '@credence-ui/core';
import type { Connection } from './createConnection.ts';
import { storableText } from './storableText.ts';

/** Stores events, each once by its id, in one statement: all of them or none. */
export async function insertEvents(
  connection: Pick<Connection, 'query'>,
  events: readonly CredenceEvent[],
): Promise<void> {
  const rows = events.map((event) => ({
    id: event.id,
    type: event.type,
    responseId: event.responseId,
    seconds: Date.parse(event.at) / 1000,
    event,
  }));
  await connection.query(
    `insert into events (id, type, response_id, at, event)
     select e->>'id', e->>'type', e->>'responseId', to_timestamp((e->>'seconds')::double precision), e->'event'
     from jsonb_array_elements($1::text::jsonb) with ordinality as list(e, position)
     order by position
     on conflict (id) do nothing`,
    [storable(rows)],
  );
}

function storable(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'string' ? storableText(item) : item,
  );
}
