import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockFolder } from './lockFolder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credence-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('gives the folder, and again once it was released', async () => {
  const first = await lockFolder(folder);
  expect(first.path).toBe(join(folder, 'database'));
  await first.release();
  expect((await lockFolder(folder)).path).toBe(join(folder, 'database'));
});

it.each([
  [`${process.ppid}\nhttp://127.0.0.1:4173`, 'at http://127.0.0.1:4173'],
  [String(process.ppid), `as process ${process.ppid}`],
])('refuses a folder that a running process holds, and says where it runs', async (lock, place) => {
  await writeFile(join(folder, 'database.lock'), lock);
  await expect(lockFolder(folder)).rejects.toThrow(
    `Credence: a copilot already runs ${place} on this data folder. Stop it, or give another folder with --data.`,
  );
  expect(await readFile(join(folder, 'database.lock'), 'utf8')).toBe(lock);
});

it('writes where the copilot can be found', async () => {
  await (await lockFolder(folder)).announce('http://localhost:1');
  expect(await readFile(join(folder, 'database.lock'), 'utf8')).toBe(
    `${process.pid}\nhttp://localhost:1`,
  );
});

it.each([
  ['a process that is gone', '999999999\nhttp://127.0.0.1:4173'],
  ['nobody, after a crash', ''],
  ['an earlier life with our number', String(process.pid)],
])('takes over the lock of %s', async (_, holder) => {
  await writeFile(join(folder, 'database.lock'), holder);
  await lockFolder(folder);
  expect(await readFile(join(folder, 'database.lock'), 'utf8')).toBe(String(process.pid));
});

it('tells a lock that cannot be written from one that is held', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(lockFolder(join(folder, 'file'))).rejects.toThrow(/EEXIST|ENOTDIR/);
});
