import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createDatabaseFolder } from './createDatabaseFolder.ts';
import type { Database, Row } from './database.ts';

/** PostgreSQL within this process, in a folder, or in memory when there is none. */
export async function openPglite(folder?: string): Promise<Database> {
  if (folder !== undefined) {
    await mkdir(dirname(folder), { recursive: true });
    await createDatabaseFolder(folder);
  }
  const pglite = await PGlite.create({
    ...(folder !== undefined && { dataDir: folder }),
    startParams,
  });
  return {
    async query(sql, parameters = []) {
      const { rows } = await pglite.query<Row>(sql, [...parameters]);
      return rows;
    },
    close: () => pglite.close(),
  };
}

/** One user and small tables need no 128 MB of buffers. */
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=2MB'];
