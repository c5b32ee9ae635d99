import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { RunningCopilot } from './runCopilot.ts';

/** Stops the copilot and asks its database, as anyone with the folder could. */
export async function readRecords<Row>(
  copilot: RunningCopilot,
  sql: string,
): Promise<readonly Row[]> {
  await copilot.stop();
  const database = await PGlite.create({ dataDir: join(copilot.dataFolder, 'database') });
  const { rows } = await database.query<Row>(sql);
  await database.close();
  return rows;
}
