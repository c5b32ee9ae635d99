import type { CredenceEvent } from '@credence-ui/core';
import { isEvent } from '@credence-ui/core/event';
import type { Connection } from './createConnection.ts';
import type { WaitingEvents } from './createWaitingEvents.ts';
import { DatabaseUnreachable } from './DatabaseUnreachable.ts';
import { insertEvents } from './insertEvents.ts';

const batch = 500;

/** Where events go: into the database, or, while that is away, onto the waiting list. */
export function createEventStore(connection: Connection, waiting: WaitingEvents): EventStore {
  let delivering: Promise<void> | null = null;
  async function deliver(): Promise<void> {
    while (waiting.size() > 0) {
      const events = waiting.first(batch);
      const refused = await insertOrFindRefused(connection, events);
      for (const { id } of refused)
        console.error(`Credence: the database refuses event ${id}. It was left out.`);
      const done = new Set(events);
      await waiting.remove((event) => done.has(event));
    }
  }
  return {
    async add(events) {
      try {
        await insertEvents(connection, events);
        return true;
      } catch (error) {
        if (!(error instanceof DatabaseUnreachable)) throw error;
        return waiting.add(events);
      }
    },
    waiting: () => waiting.size(),
    deliver() {
      delivering ??= deliver()
        .catch(() => undefined)
        .finally(() => (delivering = null));
      return delivering;
    },
    async since(time) {
      const rows = await connection.query(
        'select event from events where at >= $1 order by sequence',
        [time],
      );
      return rows.map(({ event }) => event).filter(isEvent);
    },
  };
}

export interface EventStore {
  /** Stores or holds events, each once by id; false when the waiting list is full and nothing was taken. */
  readonly add: (events: readonly CredenceEvent[]) => Promise<boolean>;
  readonly waiting: () => number;
  /** Stores what waits; stays quiet and keeps it when the database goes away again. */
  readonly deliver: () => Promise<void>;
  readonly since: (time: Date) => Promise<readonly CredenceEvent[]>;
}

/** One event that is refused must not hold up the others. */
async function insertOrFindRefused(
  connection: Connection,
  events: readonly CredenceEvent[],
): Promise<CredenceEvent[]> {
  try {
    await insertEvents(connection, events);
    return [];
  } catch (error) {
    if (error instanceof DatabaseUnreachable) throw error;
  }
  const refused: CredenceEvent[] = [];
  for (const event of events) {
    try {
      await insertEvents(connection, [event]);
    } catch (error) {
      if (error instanceof DatabaseUnreachable) throw error;
      refused.push(event);
    }
  }
  return refused;
}
