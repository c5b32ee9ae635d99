import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { emptyDatabase } from '../test/support/emptyDatabase.ts';

/** The copilot as `npm start` runs it, on a port and data folder of its own. */
export interface RunningCopilot {
  readonly url: string;
  /** Where its embedded database lies; readable once it is stopped. */
  readonly dataFolder: string;
  /** Ends the process and waits until it is gone. */
  stop(): Promise<void>;
  /** Removes the data folder. */
  remove(): Promise<void>;
}

const main = join(import.meta.dirname, '../server/main.ts');

/** Starts the real server, its documents the demo's unless a folder is given. */
export async function runCopilot(documents?: string): Promise<RunningCopilot> {
  const folder = await mkdtemp(join(tmpdir(), 'credence-e2e-'));
  const dataFolder = join(folder, 'data');
  await layDatabase(join(dataFolder, 'database'));
  // The demo's own check questions keep the engine busy for minutes.
  const questions = join(folder, 'questions.json');
  await writeFile(questions, '[{ "question": "Do you sell bicycles?", "answer": null }]');
  const parameters = [main, '--port', '0', '--data', dataFolder, '--questions', questions];
  if (documents !== undefined) parameters.push('--documents', documents);
  const child = spawn(process.execPath, parameters, { env: ownEnvironment() });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const url = await addressOf(child);
  return {
    url,
    dataFolder,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Making a database takes longer than many a test. */
async function layDatabase(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const database = await PGlite.create({ dataDir, loadDataDir: await emptyDatabase() });
  await database.close();
}

/** The environment of the test without what would point the copilot at a model or a database elsewhere. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const settings = /^(CREDENCE_|DATABASE_URL$)/;
  const kept = Object.entries(process.env).filter(([name]) => !settings.test(name));
  return { ...Object.fromEntries(kept), CI: 'true' };
}

function addressOf(child: ReturnType<typeof spawn>): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (part: Buffer) => {
      output += part.toString();
      const url = /http:\/\/[\w.]+:\d+/.exec(output)?.[0];
      if (url !== undefined) resolve(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('close', () =>
      reject(new Error(`The copilot ended before it served a page.\n${output}`)),
    );
  });
}
