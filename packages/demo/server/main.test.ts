import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credence-main-'));
  await writeFile(join(folder, 'file'), '');
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: unknown;
  readonly said: string;
  readonly complained: string;
}

function run(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const env = { ...process.env, CI: 'true', ...environment };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(import.meta.dirname, 'main.ts'), ...args],
      { env },
      (error, said, complained) => resolve({ code: error?.code ?? 0, said, complained }),
    );
  });
}

it('ends with what to do when the folder of documents is missing', async () => {
  const { code, complained } = await run(['--documents', join(folder, 'no-such-folder')]);
  expect(code).toBe(1);
  expect(complained).toMatch(
    /^Credence: the folder .*no-such-folder does not exist\. Name a folder .*npm start -- --documents <folder>\n$/,
  );
}, 60_000);

it('ends with what to do when the data folder cannot be one', async () => {
  const { code, complained } = await run(['--data', join(folder, 'file/below')]);
  expect(code).toBe(1);
  expect(complained).toMatch(
    /^Credence: the data folder .*below cannot be used \(ENOTDIR.*\)\. Name one .* --data <folder>\.\n$/,
  );
}, 60_000);

it('says how it is used', async () => {
  const { code, said, complained } = await run(['--help']);
  expect([code, complained]).toEqual([0, '']);
  expect(said).toContain('--documents <folder>');
}, 60_000);
