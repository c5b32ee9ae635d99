import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

const bin = join(import.meta.dirname, '../node_modules/.bin');

/** How a program ended; `code` is null when it could not start or was killed. */
export interface Execution {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program with the workspace's own tools in its path, and keeps what it prints. */
export function execute(
  command: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Execution> {
  const [program = '', ...parameters] = command;
  const path = [bin, process.env['PATH']].join(delimiter);
  const env = { ...process.env, NO_COLOR: '1', CI: 'true', ...environment, PATH: path };
  const child = spawn(program, parameters, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => parts.push(part));
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: null, output: String(error) }));
    child.on('close', (code) => resolve({ code, output: parts.join('') }));
  });
}
