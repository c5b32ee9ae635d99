import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publicPackages } from '../publicPackages.ts';
import { unpack } from '../unpack.ts';
import type { Consumer } from './list.ts';

/** Makes the folder of an app as an install would: its sources, its modules and what was packed. Gives its path. */
export async function prepare(root: string, consumer: Consumer): Promise<string> {
  const app = join(root, '.cache/consumers', consumer.name);
  const modules = join(app, 'node_modules');
  rmSync(app, { recursive: true, force: true });
  mkdirSync(modules, { recursive: true });
  const source = join(root, 'packages/consumers');
  for (const folder of consumer.folders) cpSync(join(source, folder), app, { recursive: true });
  for (const [name, from] of Object.entries(consumer.modules)) {
    const link = join(modules, name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(from === true ? join(source, 'node_modules', name) : join(root, from), link);
  }
  const packed = join(root, '.cache/packed');
  for (const each of publicPackages(root)) await unpack(each, packed, modules, each.dependencies);
  return app;
}
