import type { Options } from './readOptions.ts';
import { createStore, type Store } from './store/createStore.ts';
import { lockFolder } from './store/lockFolder.ts';
import { openPglite } from './store/openPglite.ts';
import { openPostgres } from './store/openPostgres.ts';

/** PostgreSQL when there is one to use, else the embedded database. The store is there even while its database is not. */
export async function openStore(
  { data, databaseUrl }: Options,
  say: (line: string) => void,
): Promise<Store> {
  if (databaseUrl !== null) {
    const store = await createStore({ folder: data, open: () => openPostgres(databaseUrl) });
    await store.connect();
    if (!store.isReady())
      say('The database cannot be reached. Events wait and it is tried again; check DATABASE_URL.');
    return store;
  }
  const { path, isFirst, release } = await lockFolder(data);
  if (!isFirst) say(`Another copilot uses ${data}; this one keeps its own records in ${path}.`);
  const store = await createStore({
    folder: path.replace(/database/, 'waiting'),
    open: () => openPglite(path),
  });
  await store.connect();
  if (!store.isReady())
    say(
      `The database in ${path} cannot be opened. Events wait; move the folder away to start afresh.`,
    );
  return {
    ...store,
    async close() {
      await store.close();
      await release();
    },
  };
}
