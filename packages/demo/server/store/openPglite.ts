import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Database, Row } from './database.ts';

/** PostgreSQL within this process, in a folder, or in memory when there is none. */
export async function openPglite(folder?: string): Promise<Database> {
  if (folder !== undefined) await mkdir(dirname(folder), { recursive: true });
  const pglite = await PGlite.create(folder === undefined ? {} : { dataDir: folder });
  return {
    async query(sql, parameters = []) {
      const { rows } = await pglite.query<Row>(sql, [...parameters]);
      return rows;
    },
    close: () => pglite.close(),
  };
}
