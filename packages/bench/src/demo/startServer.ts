import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const demoFolder = join(import.meta.dirname, '../../../demo');

/** A copilot in a process of its own. */
export interface StartedServer {
  readonly url: string;
  /** From the command to the printed address. */
  readonly seconds: number;
  /** Largest resident size so far, in MB; "unknown" where the system does not tell. */
  readonly peakMegabytes: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts the copilot as `npm start` does, on a free port. */
export async function startServer(data: string, documents?: string): Promise<StartedServer> {
  const started = performance.now();
  const given = documents === undefined ? [] : ['--documents', documents];
  const command = [join(demoFolder, 'server/main.ts'), '--port', '0', '--data', data, ...given];
  const child = spawn(process.execPath, command, { env: { ...process.env, CI: 'true' } });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (part: Buffer) => {
      output += part.toString();
      const found = /http:\/\/\S+:\d+/.exec(output);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', () => reject(new Error(`The copilot did not start.\n${output}`)));
  });
  return {
    url,
    seconds: (performance.now() - started) / 1_000,
    peakMegabytes: () => peakOf(child.pid),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function peakOf(pid: number | undefined): Promise<string> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
  return kilobytes === undefined ? 'unknown' : (Number(kilobytes) / 1_024).toFixed(0);
}
