import type { Database } from '../../server/store/database.ts';
import { openPglite } from '../../server/store/openPglite.ts';
import { emptyDatabase } from './emptyDatabase.ts';

/** An empty database in memory. */
export async function openEmpty(): Promise<Database> {
  return openPglite(undefined, await emptyDatabase());
}
