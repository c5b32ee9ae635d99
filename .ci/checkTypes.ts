import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';

/** Type-checks every tsconfig of the workspace, two at a time; each package's own and its tests'. */
const root = join(import.meta.dirname, '..');
const patterns = ['tsconfig.json', 'packages/*/tsconfig*.json', 'packages/demo/e2e/tsconfig.json'];
const waiting = globSync(patterns, { cwd: root }).sort();
const failed: string[] = [];

await Promise.all([lane(), lane()]);
if (failed.length > 0) console.error(`Type errors in ${failed.sort().join(', ')}.`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function lane(): Promise<void> {
  for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
    if (!(await compiles(project))) failed.push(project);
  }
}

function compiles(project: string): Promise<boolean> {
  const tsc = join(root, 'node_modules/typescript-7/bin/tsc');
  const cache = join(root, '.cache/types', `${project.replaceAll('/', '-')}.tsbuildinfo`);
  const parameters = [
    tsc,
    '-p',
    project,
    '--pretty',
    'false',
    '--incremental',
    '--tsBuildInfoFile',
    cache,
  ];
  const child = spawn(process.execPath, parameters, { cwd: root, stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)));
}
