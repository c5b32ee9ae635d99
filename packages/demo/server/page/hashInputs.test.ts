import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashInputs } from './hashInputs.ts';

let root = '';
const write = async (name: string, text: string) => {
  await mkdir(dirname(join(root, name)), { recursive: true });
  await writeFile(join(root, name), text);
};
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'credence-page-'));
  for (const name of ['packages/demo/index.html', 'packages/demo/vite.config.ts', 'pnpm-lock.yaml'])
    await write(name, 'x');
  await write('packages/demo/app/main.tsx', 'page');
});
afterEach(() => rm(root, { recursive: true }));

it.each(['packages/demo/app/main.tsx', 'packages/react/src/card/Card.tsx', 'pnpm-lock.yaml'])(
  'changes with %s',
  async (name) => {
    const before = await hashInputs(root);
    await write(name, 'changed');
    expect(await hashInputs(root)).not.toBe(before);
  },
);

it.each([
  'packages/demo/app/main.test.tsx',
  'packages/react/src/card/Card.stories.tsx',
  'packages/demo/server/main.ts',
])('stays with %s, which is no part of the page', async (name) => {
  const before = await hashInputs(root);
  await write(name, 'changed');
  expect(await hashInputs(root)).toBe(before);
});
