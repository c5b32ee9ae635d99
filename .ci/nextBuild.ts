import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { execute } from './execute.ts';
import { publicPackages } from './publicPackages.ts';
import { unpack } from './unpack.ts';

/** Builds a Next.js app whose server components hold every part, from what was packed, and looks at the page it made. */
const root = join(import.meta.dirname, '..');
const source = join(root, 'packages/next-app');
const app = join(root, '.cache/next-app');
const modules = join(app, 'node_modules');

rmSync(app, { recursive: true, force: true });
mkdirSync(modules, { recursive: true });
for (const name of ['app', 'package.json', 'next.config.js'])
  cpSync(join(source, name), join(app, name), { recursive: true });
for (const name of ['next', 'react', 'react-dom'])
  symlinkSync(join(source, 'node_modules', name), join(modules, name));
for (const each of publicPackages(root)) await unpack(each, join(root, '.cache/packed'), modules);

const next = join(modules, 'next/dist/bin/next');
const { code, output } = await execute([process.execPath, next, 'build'], app, {
  NEXT_TELEMETRY_DISABLED: '1',
});
const missing =
  code === 0 ? missingFrom(readFileSync(join(app, '.next/server/app/index.html'), 'utf8')) : [];
if (code !== 0 || missing.length > 0) {
  console.error(output);
  for (const words of missing) console.error(`The page does not hold "${words}".`);
  process.exitCode = 1;
}

function missingFrom(page: string): readonly string[] {
  const expected = ['Check key facts', 'The window is 30 days', 'Of the subpath.', 'Helpful'];
  return expected.filter((words) => !page.includes(words));
}
