import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from './openStore.ts';
import { readOptions } from './readOptions.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credence-data-'));
});
afterEach(() => rm(folder, { recursive: true }));

const open = (data: string, environment: NodeJS.ProcessEnv = {}) =>
  openStore(readOptions(['--data', data], environment, folder), () => undefined);
const unusable =
  /^Credence: the data folder .* cannot be used \(E.*\)\. Name one that can be written/;

it.each(['file', 'file/below'])('says what to do about a data folder at %s', async (path) => {
  await writeFile(join(folder, 'file'), '');
  await expect(open(join(folder, path))).rejects.toThrow(unusable);
  await expect(open(join(folder, path), { DATABASE_URL: 'postgres://x' })).rejects.toThrow(
    unusable,
  );
});

it('says what to do about a data folder that is read-only', async (context) => {
  if (process.getuid?.() === 0) context.skip('root may write everywhere');
  await mkdir(join(folder, 'closed'));
  await chmod(join(folder, 'closed'), 0o500);
  await expect(open(join(folder, 'closed'))).rejects.toThrow(unusable);
});
