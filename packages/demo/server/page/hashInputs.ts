import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const folders = [
  'demo/app',
  'demo/shared',
  ...['core', 'markdown', 'draft', 'browser', 'react', 'insights'].map((name) => `${name}/src`),
];
const files = ['packages/demo/index.html', 'packages/demo/vite.config.ts', 'pnpm-lock.yaml'];

/** A name for the state of everything that goes into the page, tests and stories left out. */
export async function hashInputs(root: string): Promise<string> {
  const paths = [
    ...files.map((file) => join(root, file)),
    ...(await listSources(join(root, 'packages'))),
  ];
  const hash = createHash('sha256');
  const contents = await Promise.all(paths.map((path) => readFile(path)));
  for (const [index, path] of paths.entries()) {
    hash
      .update(relative(root, path))
      .update('\0')
      .update(contents[index] ?? '')
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

async function listSources(packages: string): Promise<string[]> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(join(packages, folder), {
        recursive: true,
        withFileTypes: true,
      }).catch(() => []);
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
    }),
  );
  return lists
    .flat()
    .filter((path) => !/\.(?:test|stories)\.tsx?$/.test(path))
    .sort();
}
