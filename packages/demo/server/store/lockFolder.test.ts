import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockFolder } from './lockFolder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credence-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('gives the usual folder, and again once it was released', async () => {
  const first = await lockFolder(folder);
  expect(first).toMatchObject({ path: join(folder, 'database'), isFirst: true });
  await first.release();
  expect((await lockFolder(folder)).isFirst).toBe(true);
});

it('gives another folder while a running process holds the usual one', async () => {
  await writeFile(join(folder, 'database.lock'), String(process.ppid));
  expect(await lockFolder(folder)).toMatchObject({
    path: join(folder, 'database-2'),
    isFirst: false,
  });
});

it.each([
  ['a process that is gone', '999999999'],
  ['nobody, after a crash', ''],
])('takes over the lock of %s', async (_, holder) => {
  await writeFile(join(folder, 'database.lock'), holder);
  expect((await lockFolder(folder)).isFirst).toBe(true);
});
