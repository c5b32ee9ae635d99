import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hashInputs } from './hashInputs.ts';
import { runVite } from './runVite.ts';

const demo = join(import.meta.dirname, '../..');
const cache = join(demo, '.cache/page');

/**
 * The folder of the built page, built now when anything that goes into it has changed. A build appears under its name
 * only when it is whole.
 */
export async function buildPage(onBuild: () => void = () => undefined): Promise<string> {
  const hash = await hashInputs(join(demo, '../..'));
  const folder = join(cache, hash);
  if (await exists(join(folder, 'index.html'))) return folder;
  onBuild();
  const unfinished = `${folder}.${process.pid}`;
  await runVite(demo, unfinished);
  await mkdir(cache, { recursive: true });
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  await removeOthers(hash);
  return folder;
}

async function removeOthers(hash: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (/^[0-9a-f]+$/.test(name) && name !== hash)
      await rm(join(cache, name), { recursive: true, force: true });
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
