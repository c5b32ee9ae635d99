import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The sub-folder `database` of `folder` for this process alone, since two processes on one embedded database would destroy
 * it. Throws `FolderHeld` while another copilot runs there; the lock of one that is gone is taken over.
 */
export async function lockFolder(folder: string): Promise<LockedFolder> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'database');
  const lock = `${path}.lock`;
  await take(lock);
  return {
    path,
    announce: (url) => writeFile(lock, `${process.pid}\n${url}`),
    release: () => rm(lock, { force: true }),
  };
}

export interface LockedFolder {
  readonly path: string;
  /** Writes where this copilot can be found, for whoever tries to start a second one. */
  readonly announce: (url: string) => Promise<void>;
  readonly release: () => Promise<void>;
}

/** Another copilot runs on the folder. The message says where, and what to do. */
class FolderHeld extends Error {
  override readonly name = 'FolderHeld';
  constructor(place: string) {
    super(
      `Credence: a copilot already runs ${place} on this data folder. Stop it, or give another folder with --data.`,
    );
  }
}

async function take(lock: string): Promise<void> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (!isThere(error)) throw error;
    const [holder = '', url] = (await readFile(lock, 'utf8').catch(() => '')).split('\n');
    if (isRunning(Number(holder))) throw new FolderHeld(url ? `at ${url}` : `as process ${holder}`);
    await rm(lock, { force: true });
    await take(lock);
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

/** Our own number in a lock is left over from an earlier life: containers give every start the same one. */
function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0 || id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
