import { isEvent, isEventType } from '@credence-ui/core/event';
import type { CredenceEvent } from '@credence-ui/core/event';
import { isWithin } from './readRange.ts';
import type { Warehouse } from './warehouse.ts';

/** Runs one statement, and fails where the database does. */
export type RunStatement = (sql: string, parameters: readonly string[]) => Promise<unknown>;

/** How an import went. */
export interface ImportResult {
  /** Events that the database has now, those that it had before and those that came twice included. */
  readonly stored: number;
  /** What is no event, or has no time that can be held. */
  readonly refused: readonly RefusedEvent[];
}

/** An event that was left out. */
export interface RefusedEvent {
  /** Where it stood in what was given, from 0. */
  readonly index: number;
  /** What is wrong with it, in English. */
  readonly reason: string;
}

export interface ImportOptions {
  /** Events a statement. @default 5000 */
  readonly batch?: number;
}

/**
 * Stores events, whatever order they come in and however often. Types that a newer version records are stored and not counted. Where
 * the database goes away, it throws an `ImportStopped`, which says how far it came; what was stored stays, and all can be given again.
 */
export async function insertEvents(
  warehouse: Pick<Warehouse, 'insert'>,
  run: RunStatement,
  events: Iterable<unknown> | AsyncIterable<unknown>,
  { batch = 5000 }: ImportOptions = {},
): Promise<ImportResult> {
  const refused: RefusedEvent[] = [];
  let [index, stored] = [0, 0];
  let waiting: CredenceEvent[] = [];
  let days = new Set<number>();
  const store = async () => {
    const { sql, parameters } = warehouse.insert(waiting);
    await run(sql, parameters).catch((error: unknown) => {
      throw new ImportStopped(stored, error);
    });
    stored += waiting.length;
    waiting = [];
    days = new Set();
  };
  for await (const event of events) {
    const reason = findFault(event);
    if (reason === null) {
      // No fault was found, so it has the shape of an event.
      const found = event as CredenceEvent;
      waiting.push(found);
      days.add(Math.floor(Date.parse(found.at) / day));
    } else refused.push({ index, reason });
    index += 1;
    if (waiting.length >= batch || days.size >= daysAtOnce) await store();
  }
  if (waiting.length > 0) await store();
  return { stored, refused };
}

/** Why an import came to its end before all was stored. */
export class ImportStopped extends Error {
  /** Events that the database took, those that it had before included. */
  readonly stored: number;

  constructor(stored: number, cause: unknown) {
    super(
      `Credence: the database took ${stored} events and then no more. They stay; give all events again, each is kept once.`,
      { cause },
    );
    this.stored = stored;
  }
}

const day = 86_400_000;
/** ClickHouse takes no more than 100 of its partitions in one statement. */
const daysAtOnce = 90;

function findFault(event: unknown): string | null {
  if (!isEvent(event) && !isOfNewerVersion(event)) return 'It is no event.';
  return isWithin(Date.parse(event.at)) ? null : 'Its time is not of the years 1 to 9999.';
}

/** Of a type that is not known, but with everything that all events have. */
function isOfNewerVersion(event: unknown): event is CredenceEvent {
  if (typeof event !== 'object' || event === null || !('type' in event)) return false;
  const { type } = event;
  const isOther = typeof type === 'string' && type !== '' && !isEventType(type);
  return isOther && isEvent({ ...event, type: 'answer.copied' });
}
