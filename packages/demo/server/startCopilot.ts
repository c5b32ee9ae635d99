import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import { assembleCopilot } from './copilot.ts';
import type { Copilot } from './copilot.ts';
import { createLibrary } from './documents/createLibrary.ts';
import { createApp } from './http/createApp.ts';
import { isEveryAddress, ownNames, readName } from './http/ownNames.ts';
import { createInbox } from './inbox/createInbox.ts';
import type { TicketSource } from './inbox/ticketSource.ts';
import type { CheckQuestion } from './measure/readQuestions.ts';
import { readQuestions } from './measure/readQuestions.ts';
import { runChecks } from './measure/runChecks.ts';
import { readHours } from './readHours.ts';
import { noteRun } from './noteRun.ts';
import { listen } from './listen.ts';
import { openStore } from './openStore.ts';
import { buildPage } from './page/buildPage.ts';
import type { Options } from './readOptions.ts';

/** Puts the copilot together and serves it. The page is built beside the rest. */
export async function startCopilot(
  options: Options,
  say: (line: string) => void,
): Promise<RunningCopilot> {
  const stopping = new AbortController();
  const building = buildPage(() => say('Building the page, which is done once…'));
  building.catch(() => undefined); // Told below; a wrong folder is to be told first.
  const library = await createLibrary(options.documents ?? demoDocuments);
  const questions = await checkQuestions(options);
  const hours = options.hours === null ? null : await readHours(options.hours);
  const store = await openStore(options, say);
  const page = await building;
  const inbox = createInbox(options.documents === null ? await readTickets() : [], new Date());
  const suites = new Map(questions.length > 0 ? [[suiteName(options), questions] as const] : []);
  const copilot = await assembleCopilot({
    ...{ library, inbox, store, suites },
    ...{ model: options.model, region: options.region, hours },
  });
  // What was put in force before the last stop is in force.
  await copilot.cycle.state();
  const { isFree } = copilot.cycle.current();
  const app = createApp(copilot, { page, names: ownNames(options.host, options.allowHosts) });
  // Without options for HTTP/2 the adaptor makes a plain HTTP server.
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const port = await listen(server, options.port, options.host).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const url = `http://${openName(options.host)}:${port}`;
  await store.announce(url);
  void noteRun(copilot, say);
  const prepared = isFree ? inbox.prepare(copilot.engine, stopping.signal) : Promise.resolve();
  void prepared
    .then(() => runChecks(copilot, questions, { signal: stopping.signal, say }))
    // Told where the database is opened; the next start goes on.
    .catch(() => undefined);
  return {
    copilot,
    port,
    url,
    async stop() {
      stopping.abort();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
    },
  };
}

/** Those that were named; else those beside the demo's documents, for the engine whose answers cost nothing. */
async function checkQuestions(options: Options): Promise<readonly CheckQuestion[]> {
  const { questions, documents, model } = options;
  if (questions !== null) return readQuestions(questions);
  if (documents !== null || model !== null) return [];
  return readQuestions(join(demoDocuments, 'questions.json')).catch(() => []);
}

/** The name of the check questions: that of their file. */
function suiteName({ questions }: Options): string {
  return questions === null ? 'shop' : basename(questions, '.json');
}

const demoDocuments = join(import.meta.dirname, '../documents');

export interface RunningCopilot {
  readonly copilot: Copilot;
  readonly port: number;
  readonly url: string;
  /** Ends the requests and closes the database. */
  readonly stop: () => Promise<void>;
}

/** The name to open it by; every address is also that of this machine. */
function openName(host: string): string {
  const name = readName(host) ?? host;
  return isEveryAddress(name) ? 'localhost' : name;
}

async function readTickets(): Promise<readonly TicketSource[]> {
  // The file is part of this package and has this form.
  return JSON.parse(
    await readFile(join(import.meta.dirname, 'inbox/tickets.json'), 'utf8'),
  ) as TicketSource[];
}
