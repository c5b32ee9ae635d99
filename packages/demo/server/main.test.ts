import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('ends with what to do when the folder of documents is missing', async () => {
  const args = [
    join(import.meta.dirname, 'main.ts'),
    '--documents',
    join(import.meta.dirname, 'no-such-folder'),
  ];
  const { code, said } = await new Promise<{ code: unknown; said: string }>((resolve) => {
    execFile(process.execPath, args, (error, _out, errors) =>
      resolve({ code: error?.code, said: errors }),
    );
  });
  expect(code).toBe(1);
  expect(said).toMatch(
    /^Credence: the folder .*no-such-folder does not exist\. Name a folder .*npm start -- --documents <folder>\n$/,
  );
}, 60_000);
