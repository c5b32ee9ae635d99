import { execFile } from 'node:child_process';
import { rename, rm, stat } from 'node:fs/promises';
import { promisify } from 'node:util';

/**
 * Creates the folder of an embedded database when it is not there. Another process does it, since that takes memory
 * which only its end gives back, and under another name, so that a half-made folder is never opened.
 */
export async function createDatabaseFolder(folder: string): Promise<void> {
  if (await stat(folder).catch(() => null)) return;
  const unfinished = `${folder}.new-${process.pid}`;
  const script = `
    const { PGlite } = await import('@electric-sql/pglite');
    await (await PGlite.create({ dataDir: process.argv[1] })).close();`;
  const args = ['--input-type=module', '--eval', script, unfinished];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: import.meta.dirname });
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
