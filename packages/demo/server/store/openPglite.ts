import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createDatabaseFolder } from './createDatabaseFolder.ts';
import type { Database, Row } from './database.ts';

/** PostgreSQL within this process, in a folder, or in memory when there is none: empty, or with what `dump` holds. */
export async function openPglite(folder?: string, dump?: Blob): Promise<Database> {
  if (folder !== undefined) {
    await mkdir(dirname(folder), { recursive: true });
    await createDatabaseFolder(folder);
  }
  const pglite = await PGlite.create({
    ...(folder !== undefined && { dataDir: folder }),
    ...(dump && { loadDataDir: dump }),
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
