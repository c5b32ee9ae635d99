import { PGlite } from '@electric-sql/pglite';

/** Rows of a PostgreSQL table with `id` as its key after each arrival was inserted, in requests of up to 50. */
export async function countRows(arrivals: readonly string[]): Promise<number> {
  const database = await PGlite.create();
  await database.exec('create table events (id uuid primary key)');
  for (let start = 0; start < arrivals.length; start += 50) {
    const ids = arrivals.slice(start, start + 50);
    await database.query(
      'insert into events select unnest($1::uuid[]) on conflict (id) do nothing',
      [ids],
    );
  }
  const { rows } = await database.query<{ readonly n: number }>(
    'select count(*)::int as n from events',
  );
  await database.close();
  return rows[0]?.n ?? 0;
}
