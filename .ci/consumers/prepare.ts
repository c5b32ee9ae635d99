import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
  writeManifest(app, consumer);
  for (const [name, from] of Object.entries(consumer.modules)) {
    const link = join(modules, name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(from === true ? join(source, 'node_modules', name) : join(root, from), link);
  }
  const packed = join(root, '.cache/packed');
  const { again } = consumer;
  const all = again === undefined ? [modules] : [modules, join(app, again, 'node_modules')];
  for (const each of publicPackages(root))
    for (const into of all) await unpack(each, packed, into, each.dependencies);
  return app;
}

/** Some tools look there for what is installed. */
function writeManifest(app: string, { name, modules }: Consumer): void {
  const path = join(app, 'package.json');
  if (existsSync(path)) return;
  const dependencies = Object.fromEntries(Object.keys(modules).map((each) => [each, '*']));
  writeFileSync(path, JSON.stringify({ name, private: true, type: 'module', dependencies }));
}
