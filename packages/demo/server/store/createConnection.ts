import type { Database, Row } from './database.ts';
import { DatabaseUnreachable } from './DatabaseUnreachable.ts';
import { isRefusal } from './isRefusal.ts';
import { migrate } from './migrate.ts';

/** Keeps a database at hand: opens it, brings its tables up to date, and comes back to it when it was away. */
export function createConnection(options: ConnectionOptions): Connection {
  const { onReady, onAway, retryAfter = defaultDelays } = options;
  const opener = createOpener(options.open);
  let [isReady, isClosed, failures] = [false, false, 0];
  let timer: NodeJS.Timeout | undefined;

  function markReady(): void {
    const wasReady = isReady;
    isReady = true;
    failures = 0;
    if (!wasReady) onReady?.();
  }

  function markAway(error: unknown): void {
    isReady = false;
    if (isClosed) return;
    if (failures === 0) onAway?.(error);
    clearTimeout(timer);
    const delay = retryAfter[Math.min(failures++, retryAfter.length - 1)];
    timer = setTimeout(() => void connect(), delay).unref();
  }

  async function connect(): Promise<void> {
    try {
      await (await opener.ready(isReady)).query('select 1');
      markReady();
    } catch (error) {
      markAway(error);
    }
  }

  async function query(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]> {
    if (!isReady) throw new DatabaseUnreachable('not connected');
    try {
      return await (await opener.ready(isReady)).query(sql, parameters);
    } catch (error) {
      if (isRefusal(error)) throw error;
      markAway(error);
      throw new DatabaseUnreachable(error);
    }
  }

  function close(): Promise<void> {
    isClosed = true;
    isReady = false;
    clearTimeout(timer);
    return opener.close();
  }
  return { connect, isReady: () => isReady, query, close };
}

/** Opens a database once, however many ask at the same time. */
function createOpener(open: ConnectionOptions['open']) {
  let database: Database | null = null;
  let opening: Promise<Database> | null = null;
  return {
    /** The open database, its tables brought up to date unless they are known to be. */
    async ready(isMigrated: boolean): Promise<Database> {
      database ??= await (opening ??= open().finally(() => (opening = null)));
      if (!isMigrated) await migrate(database);
      return database;
    },
    close: async () => {
      await database?.close();
    },
  };
}

const defaultDelays = [1000, 2000, 5000, 15_000];

export interface ConnectionOptions {
  readonly open: () => Promise<Database>;
  /** Called each time the database has become reachable. */
  readonly onReady?: () => void;
  /** Called when it can no longer be reached, with the reason. */
  readonly onAway?: (reason: unknown) => void;
  /** Milliseconds before the first, second, … try; the last one stays. */
  readonly retryAfter?: readonly number[];
}

export interface Connection {
  /** Tries to reach the database once; when that fails it goes on trying on its own. */
  connect(): Promise<void>;
  isReady(): boolean;
  /** Throws `DatabaseUnreachable` when there is no database to ask. */
  query(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}
