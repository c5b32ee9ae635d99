import pg from 'pg';
import type { Database, Row } from './database.ts';

/** PostgreSQL over the wire. Connections are made when they are needed and given up on after five seconds. */
export function openPostgres(connectionString: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString,
    max: 4,
    connectionTimeoutMillis: 5000,
    query_timeout: 10_000,
    idleTimeoutMillis: 30_000,
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return Promise.resolve({
    async query(sql, parameters = []) {
      const { rows } = await pool.query<Row>(sql, [...parameters]);
      return rows;
    },
    close: () => pool.end(),
  });
}
