import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';
import { openEmpty } from '../../test/support/openEmpty.ts';

let database: Database;
beforeEach(async () => {
  database = await openEmpty();
});
afterEach(() => database.close());

it('keeps what was sent and asked twice before, and lets nothing wait that was answered', async () => {
  const before = migrations.findIndex((step) => step.includes('add column closed_at'));
  await database.query(
    'create table migrations (step integer primary key, at timestamptz default now())',
  );
  for (const step of migrations.slice(0, before)) await database.query(step);
  await database.query('insert into migrations (step) select * from generate_series(1, $1::int)', [
    before,
  ]);
  await database.query(`insert into handoffs (id, response_id, ticket_id, subject, question) values
    ('h1', 'r1', 't1', '', ''), ('h2', 'r1', 't1', '', ''), ('h3', 'r3', 't3', '', ''),
    ('h4', 'r4', null, '', ''), ('h5', 'r5', null, '', '')`);
  await database.query(`insert into replies (id, response_id, ticket_id, text) values
    ('p1', 'r3', 't3', 'One.'), ('p2', 'r3', 't3', 'Two.'), ('p3', 'r4', null, 'Three.')`);
  await migrate(database);
  const waiting = await database.query(
    'select id from handoffs where closed_at is null order by id',
  );
  expect(waiting).toEqual([{ id: 'h1' }, { id: 'h5' }]);
  const replies = await database.query('select id, confirmed from replies order by id');
  expect(replies).toEqual([
    { id: 'p1', confirmed: false },
    { id: 'p2', confirmed: true },
    { id: 'p3', confirmed: false },
  ]);
});
