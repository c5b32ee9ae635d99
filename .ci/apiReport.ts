import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describeApi } from './describeApi.ts';
import { publicPackages } from './publicPackages.ts';

/** Compares `docs/reference/api` with the public surface of every package; with `--write`, brings it up to date. */
const root = join(import.meta.dirname, '..');
const writes = process.argv.includes('--write');
const drifted: string[] = [];

for (const { name, text } of describeApi(publicPackages(root))) {
  const path = join(root, 'docs/reference/api', `${name.replace('@credence-ui/', '')}.md`);
  const options = await resolveConfig(path);
  const report = await format(text, { ...options, filepath: path });
  if (existsSync(path) && readFileSync(path, 'utf8') === report) continue;
  drifted.push(relative(root, path));
  if (!writes) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, report);
}

if (drifted.length > 0 && !writes) {
  console.error(
    `Credence: the public surface is not the one on record in ${drifted.join(', ')}. ` +
      'Run "pnpm api", read the difference as a user would, and commit it with a changeset.',
  );
  process.exitCode = 1;
}
