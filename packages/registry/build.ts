import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { items } from './src/items.ts';

/** Writes the registry's list and lets shadcn's own tool make of it the files that an app fetches, in `dist`. */
const folder = import.meta.dirname;
const dist = join(folder, 'dist');
const list = join(dist, 'registry.json');
const shadcn = createRequire(import.meta.url).resolve('shadcn');
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
writeFileSync(
  list,
  JSON.stringify({
    $schema: 'https://ui.shadcn.com/schema/registry.json',
    name: 'credence',
    homepage: 'https://www.npmjs.com/package/@credence-ui/react',
    items,
  }),
);
execFileSync(process.execPath, [shadcn, 'build', list, '--output', dist, '--cwd', folder], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
