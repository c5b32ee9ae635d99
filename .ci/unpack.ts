import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execute } from './execute.ts';
import { tarballOf } from './publicPackages.ts';
import type { PublicPackage } from './publicPackages.ts';

/** Unpacks a packed package into a folder of modules as an install would, with links to the packages in `linked`, which it has. */
export async function unpack(
  { name, folder }: PublicPackage,
  packed: string,
  modules: string,
  linked: readonly string[],
): Promise<void> {
  const target = join(modules, name);
  mkdirSync(target, { recursive: true });
  const tarball = tarballOf(name, packed);
  await execute(['tar', '-xzf', tarball, '-C', target, '--strip-components=1'], modules);
  for (const dependency of linked.filter((each) => !each.startsWith('@credence-ui/'))) {
    const link = join(target, 'node_modules', dependency);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(folder, 'node_modules', dependency), link);
  }
}
