import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Builds the page into `outDir` in a process of its own: what Vite needs of memory is given back when it ends. */
export async function runVite(demo: string, outDir: string): Promise<void> {
  const script = `
    const { build } = await import('vite');
    await build({ root: '.', logLevel: 'warn', build: { outDir: process.argv[1], emptyOutDir: true } });`;
  const args = ['--input-type=module', '--eval', script, outDir];
  const options = { cwd: demo, env: { ...process.env, NODE_ENV: 'production' } };
  await promisify(execFile)(process.execPath, args, options).catch((cause: unknown) => {
    throw new Error(
      `Credence: the page could not be built. Mend what Vite says and start again.\n${saidBy(cause)}`,
      { cause },
    );
  });
}

/** What Vite says, without the places in its own code. */
function saidBy(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  const lines = said.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
  return lines.slice(0, 12).join('\n');
}
