import { access, constants, mkdir } from 'node:fs/promises';
import { OptionsError } from './OptionsError.ts';
import type { Options } from './readOptions.ts';
import { createStore, type Store } from './store/createStore.ts';
import { lockFolder } from './store/lockFolder.ts';
import { openPglite } from './store/openPglite.ts';
import { openPostgres } from './store/openPostgres.ts';

/** PostgreSQL when there is one to use, else the embedded database. The store is there even while its database is not. */
export async function openStore(
  { data, databaseUrl }: Options,
  say: (line: string) => void,
): Promise<OpenedStore> {
  await makeFolder(data);
  const onAway = (reason: unknown) => say(awayLine(reason));
  if (databaseUrl !== null) {
    const store = await createStore({
      folder: data,
      onAway,
      open: () => openPostgres(databaseUrl),
    });
    await store.connect();
    return { ...store, announce: () => Promise.resolve() };
  }
  const { path, announce, release } = await lockFolder(data);
  const store = await createStore({
    folder: `${path}-waiting`,
    onAway,
    open: () => openPglite(path),
  });
  await store.connect();
  return {
    ...store,
    announce,
    async close() {
      await store.close();
      await release();
    },
  };
}

export interface OpenedStore extends Store {
  /** Tells a second copilot on the same folder where this one is. */
  readonly announce: (url: string) => Promise<void>;
}

/** Makes the data folder, and sees whether something can be written there. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(',')[0] : String(error);
    throw new OptionsError(
      `the data folder ${folder} cannot be used (${reason}). Name one that can be written with --data <folder>.`,
    );
  }
}

function awayLine(reason: unknown): string {
  const said = reason instanceof Error && reason.message !== '' ? reason.message : String(reason);
  return `Credence: the database cannot be reached (${said}). Events wait and it is tried again; check DATABASE_URL or the data folder.`;
}
