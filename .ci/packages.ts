import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execute } from './execute.ts';
import { importUnpacked } from './importUnpacked.ts';
import { publicPackages } from './publicPackages.ts';
import type { PublicPackage } from './publicPackages.ts';

/** Builds and packs each public package, lints the tarball, and imports what was packed from plain Node. */
const root = join(import.meta.dirname, '..');
const packed = join(root, '.cache/packed');
rmSync(packed, { recursive: true, force: true });
mkdirSync(packed, { recursive: true });

const packages = publicPackages(root);
const waiting = [...packages].reverse();
const failed: string[] = [];

await Promise.all([lane(), lane()]);
if (failed.length === 0) failed.push(...(await importUnpacked(packages, packed)));
for (const message of failed) console.error(message);
process.exitCode = failed.length === 0 ? 0 : 1;

async function lane(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const message = await buildAndLint(next);
    if (message !== null) failed.push(message);
  }
}

/** What went wrong, or `null`. */
async function buildAndLint({ name, folder, sheets, data }: PublicPackage): Promise<string | null> {
  const tarball = join(packed, `${name.replace('@', '').replace('/', '-')}.tgz`);
  const steps = [
    ['tsup', '--config', '../../tsup.config.ts'],
    ['pnpm', 'pack', '--out', tarball],
    ['publint', tarball, '--strict'],
    ['attw', tarball, '--profile', 'esm-only', ...without([...sheets, ...data])],
  ];
  for (const step of steps) {
    const { code, output } = await execute(step, folder);
    if (code !== 0 || /^(Suggestions|Warnings|Errors):/m.test(output)) {
      return `${name}: "${step.join(' ')}" failed.\n${output}`;
    }
  }
  return null;
}

/** Style sheets and data have no types to check. */
function without(untyped: readonly string[]): readonly string[] {
  return untyped.length > 0 ? ['--exclude-entrypoints', ...untyped] : [];
}
