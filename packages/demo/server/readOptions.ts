import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readName } from './http/ownNames.ts';
import { OptionsError } from './OptionsError.ts';

/** What the command line and the environment ask for. Throws `OptionsError` with what to do. */
export function readOptions(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  cwd: string,
): Options {
  const { documents, data, port, questions, hours, 'allow-host': allowHosts } = parse(args);
  // npm and pnpm start scripts in the package's folder; INIT_CWD is where the person stood.
  const here = environment['INIT_CWD'] ?? cwd;
  return {
    documents: documents === undefined ? null : resolve(here, documents),
    data: data === undefined ? resolve(cwd, defaultData(here, documents)) : resolve(here, data),
    questions: questions === undefined ? null : resolve(here, questions),
    hours: hours === undefined ? null : resolve(here, hours),
    port: readPort(port ?? environment['PORT']),
    host: environment['HOST'] || '127.0.0.1',
    allowHosts: readNames([
      ...(allowHosts ?? []),
      ...listed(environment['CREDENCE_ALLOWED_HOSTS']),
    ]),
    databaseUrl: environment['DATABASE_URL'] || null,
    region: environment['CREDENCE_REGION'] || null,
    model: readModel(environment),
  };
}

/** A folder for each set of documents, so that queue, votes and cut-offs of one never meet those of another. */
function defaultData(here: string, documents: string | undefined): string {
  if (documents === undefined) return '.credence';
  const path = resolve(here, documents);
  const name = basename(path).replace(/[^\p{L}\p{N}._-]+/gu, '-') || 'documents';
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 8);
  return join('.credence', `${name}-${hash}`);
}

export interface Options {
  /** Folder of one's own documents, `null` for those of the demo. */
  readonly documents: string | null;
  /** Where the embedded database and waiting events are kept. */
  readonly data: string;
  /** File of check questions for the documents; `null` for those beside the demo's own. */
  readonly questions: string | null;
  /** File that says when people answer; `null` where they always do. */
  readonly hours: string | null;
  readonly port: number;
  readonly host: string;
  /** Names besides its own under which the copilot answers. */
  readonly allowHosts: readonly string[];
  /** Where data are kept, by the word that a spec has for it. */
  readonly region: string | null;
  /** A PostgreSQL server in place of the embedded database. */
  readonly databaseUrl: string | null;
  /** A language model in place of the extractive engine. */
  readonly model: ModelOptions | null;
}

/** An OpenAI-compatible endpoint. */
export interface ModelOptions {
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string | null;
  /** Seconds without a word after which an answer counts as failed. */
  readonly timeoutSeconds: number;
  /** How many calls may run at a time; further ones wait. */
  readonly calls: number;
}

const defaultPort = 4173;

interface Arguments {
  readonly documents?: string;
  readonly data?: string;
  readonly port?: string;
  readonly questions?: string;
  readonly hours?: string;
  readonly 'allow-host'?: readonly string[];
}

function parse(args: readonly string[]): Arguments {
  try {
    const { values } = parseArgs({
      args: args.filter((arg) => arg !== '--'),
      options: {
        documents: { type: 'string' },
        data: { type: 'string' },
        port: { type: 'string' },
        questions: { type: 'string' },
        hours: { type: 'string' },
        'allow-host': { type: 'string', multiple: true },
      },
    });
    return values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OptionsError(
      `${reason.replace(/\.?$/, '.')} Known are --documents <folder>, --data <folder>, --questions <file>, --hours <file>, --port <number> and --allow-host <name>; --help says more.`,
    );
  }
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return defaultPort;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new OptionsError(
    `the port "${text}" is no number from 0 to 65535. Give one with --port or PORT.`,
  );
}

function listed(text: string | undefined): string[] {
  return (text ?? '').split(/[\s,]+/).filter((name) => name !== '');
}

function readNames(given: readonly string[]): readonly string[] {
  return given.map((text) => {
    const name = readName(text);
    if (name !== null) return name;
    throw new OptionsError(
      `"${text}" is no host name. Give one such as copilot.example, without http:// and port, with --allow-host or CREDENCE_ALLOWED_HOSTS.`,
    );
  });
}

function readModel(environment: NodeJS.ProcessEnv): ModelOptions | null {
  const baseUrl = environment['CREDENCE_BASE_URL'] || null;
  const model = environment['CREDENCE_MODEL'] || null;
  if (baseUrl === null && model === null) return null;
  if (baseUrl === null || model === null) {
    const missing = baseUrl === null ? 'CREDENCE_BASE_URL' : 'CREDENCE_MODEL';
    throw new OptionsError(
      `${missing} is not set. A model needs CREDENCE_BASE_URL and CREDENCE_MODEL, and usually CREDENCE_API_KEY.`,
    );
  }
  if (!URL.canParse(baseUrl)) {
    throw new OptionsError(
      `CREDENCE_BASE_URL is no URL. Give one such as http://localhost:11434/v1.`,
    );
  }
  const apiKey = environment['CREDENCE_API_KEY'] || null;
  const timeoutSeconds = readTimeout(environment['CREDENCE_TIMEOUT']);
  return {
    baseUrl,
    model,
    apiKey,
    timeoutSeconds,
    calls: readCalls(environment['CREDENCE_MODEL_CALLS']),
  };
}

const defaultTimeout = 20;

function readTimeout(text: string | undefined): number {
  if (text === undefined || text === '') return defaultTimeout;
  const seconds = Number(text);
  if (seconds > 0 && seconds <= 600) return seconds;
  throw new OptionsError(
    `CREDENCE_TIMEOUT "${text}" is no number of seconds. Give one above 0, up to 600.`,
  );
}

const defaultCalls = 8;

function readCalls(text: string | undefined): number {
  if (text === undefined || text === '') return defaultCalls;
  const calls = Number(text);
  if (Number.isInteger(calls) && calls >= 1 && calls <= 1000) return calls;
  throw new OptionsError(
    `CREDENCE_MODEL_CALLS "${text}" is no number of calls. Give a whole one from 1 to 1000.`,
  );
}
