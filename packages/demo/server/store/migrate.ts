import type { Database } from './database.ts';
import { migrations } from './migrations.ts';

/** Brings the tables up to date, each step once, in one statement together with its mark, so that a crash leaves neither. */
export async function migrate(database: Database): Promise<void> {
  await database.query(
    'create table if not exists migrations (step integer primary key, at timestamptz not null default now())',
  );
  const rows = await database.query('select coalesce(max(step), 0) as done from migrations');
  const done = Number(rows[0]?.['done'] ?? 0);
  for (const [index, statement] of migrations.entries()) {
    if (index < done) continue;
    await apply(database, index + 1, statement);
  }
}

/** Two servers that start together may both try; the second finds the step done. */
async function apply(database: Database, step: number, statement: string): Promise<void> {
  await database.query(`do $migration$ begin
    perform pg_advisory_xact_lock(72616);
    if not exists (select from migrations where step = ${step}) then
      execute $statement$${statement}$statement$;
      insert into migrations (step) values (${step});
    end if;
  end $migration$`);
}
