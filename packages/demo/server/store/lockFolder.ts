import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A sub-folder of `folder` for this process alone: `database`, or `database-2` and so on while another copilot holds
 * it, since two processes on one embedded database would destroy it.
 */
export async function lockFolder(folder: string): Promise<LockedFolder> {
  await mkdir(folder, { recursive: true });
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? 'database' : `database-${number}`);
    const lock = `${path}.lock`;
    if (!(await take(lock))) continue;
    return { path, isFirst: number === 1, release: () => rm(lock, { force: true }) };
  }
}

export interface LockedFolder {
  readonly path: string;
  /** False when another copilot holds the usual folder. */
  readonly isFirst: boolean;
  readonly release: () => Promise<void>;
}

async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (isRunning(holder)) return false;
    await rm(lock, { force: true });
    return take(lock);
  }
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
