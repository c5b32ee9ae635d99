import type { Database, Row } from './database.ts';
import { DatabaseUnreachable } from './DatabaseUnreachable.ts';
import { isRefusal } from './isRefusal.ts';
import { migrate } from './migrate.ts';

/** Keeps a database at hand: opens it, brings its tables up to date, and comes back to it when it was away. */
export function createConnection({
  open,
  onReady,
  onAway,
  retryAfter = defaultDelays,
}: ConnectionOptions): Connection {
  let database: Database | null = null;
  let opening: Promise<Database> | null = null;
  let isReady = false;
  let isClosed = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;

  async function ready(): Promise<Database> {
    database ??= await (opening ??= open().finally(() => (opening = null)));
    if (!isReady) await migrate(database);
    return database;
  }

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
    timer = setTimeout(() => void connect(), retryAfter[Math.min(failures, retryAfter.length - 1)]);
    timer.unref();
    failures++;
  }

  async function connect(): Promise<void> {
    try {
      await (await ready()).query('select 1');
      markReady();
    } catch (error) {
      markAway(error);
    }
  }

  return {
    connect,
    isReady: () => isReady,
    async query(sql, parameters) {
      if (!isReady) throw new DatabaseUnreachable('not connected');
      try {
        return await (await ready()).query(sql, parameters);
      } catch (error) {
        if (isRefusal(error)) throw error;
        markAway(error);
        throw new DatabaseUnreachable(error);
      }
    },
    async close() {
      isClosed = true;
      isReady = false;
      clearTimeout(timer);
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
