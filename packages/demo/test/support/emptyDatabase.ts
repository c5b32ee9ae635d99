import { openAsBlob } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

let made: Promise<Blob> | undefined;

/**
 * An empty embedded database as PGlite loads it, which takes a tenth of the time that making one takes: made once on a
 * machine for each release of PGlite.
 */
export function emptyDatabase(): Promise<Blob> {
  made ??= readOrMake();
  return made;
}

async function readOrMake(): Promise<Blob> {
  const path = await cachePath();
  if (!(await stat(path).catch(() => null))) await make(path);
  return openAsBlob(path);
}

async function cachePath(): Promise<string> {
  const packageFile = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
  const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { version: string };
  return join(import.meta.dirname, `../../.cache/empty-database-${version}.tar`);
}

/** Under another name first, so that nobody finds half of it. */
async function make(path: string): Promise<void> {
  const unfinished = `${path}.new-${String(process.pid)}`;
  const pglite = await PGlite.create();
  const dump = await pglite.dumpDataDir('none');
  await pglite.close();
  await mkdir(dirname(path), { recursive: true });
  await writeFile(unfinished, Buffer.from(await dump.arrayBuffer()));
  await rename(unfinished, path);
}
