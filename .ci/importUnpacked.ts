import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute } from './execute.ts';
import type { PublicPackage } from './publicPackages.ts';
import { unpack } from './unpack.ts';

/** Unpacks the tarballs as an install would and imports each entry from plain Node; gives what failed. */
export async function importUnpacked(
  packages: readonly PublicPackage[],
  packed: string,
): Promise<readonly string[]> {
  const consumer = mkdtempSync(join(tmpdir(), 'credence-consumer-'));
  try {
    const modules = join(consumer, 'node_modules');
    for (const each of packages)
      await unpack(each, packed, modules, [...each.dependencies, ...each.peers]);
    const entries = packages.flatMap(({ name, scripts }) =>
      scripts.map((subpath) => join(name, subpath)),
    );
    const script = entries.map((entry) => `await import(${JSON.stringify(entry)});`).join('\n');
    const { code, output } = await execute(
      ['node', '--input-type=module', '--eval', script],
      consumer,
    );
    return code === 0 ? [] : [`The packed packages cannot be imported from Node.\n${output}`];
  } finally {
    rmSync(consumer, { recursive: true, force: true });
  }
}
