import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describeReference } from './describeReference.ts';

/** Compares `docs/reference`, `llms.txt` and the file of design tokens with what is exported; with `--write`, brings them up to date. */
const root = join(import.meta.dirname, '..');
const writes = process.argv.includes('--write');
const drifted: string[] = [];

for (const page of describeReference(root)) {
  const path = join(root, 'docs', page.path);
  const report = await formatted(path, page.text);
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

async function formatted(path: string, text: string): Promise<string> {
  const options = await resolveConfig(path);
  const parser = path.endsWith('.json') ? 'json' : 'markdown';
  return await format(text, { ...options, filepath: path, parser });
}
