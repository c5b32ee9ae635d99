import { join } from 'node:path';
import { createConnection } from './createConnection.ts';
import { createEventStore, type EventStore } from './createEventStore.ts';
import { createHandoffQueue, type HandoffQueue } from './createHandoffQueue.ts';
import { createTicketStates, type TicketStates } from './createTicketStates.ts';
import { createWaitingEvents } from './createWaitingEvents.ts';
import type { Database } from './database.ts';

/** Everything that is kept. It exists at once; the database is opened behind it and may come and go. */
export async function createStore({ open, folder, retryAfter }: StoreOptions): Promise<Store> {
  const waiting = await createWaitingEvents(join(folder, 'waiting-events.jsonl'));
  const connection = createConnection({
    open,
    onReady: () => {
      void tickets.save();
      void events.deliver();
    },
    ...(retryAfter && { retryAfter }),
  });
  const events = createEventStore(connection, waiting);
  const tickets = createTicketStates(connection);
  return {
    events,
    queue: createHandoffQueue(connection),
    tickets,
    connect: connection.connect,
    isReady: connection.isReady,
    close: connection.close,
  };
}

export interface StoreOptions {
  readonly open: () => Promise<Database>;
  /** Where events wait while the database is away. */
  readonly folder: string;
  readonly retryAfter?: readonly number[];
}

export interface Store {
  readonly events: EventStore;
  readonly queue: HandoffQueue;
  readonly tickets: TicketStates;
  /** Opens the database; resolves when it is reachable or the first try has failed. */
  readonly connect: () => Promise<void>;
  readonly isReady: () => boolean;
  readonly close: () => Promise<void>;
}
