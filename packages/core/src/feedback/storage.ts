import type { CredenceEvent } from '../event/event.ts';

/** An event as it waits. `sequence` keeps the order whatever the clock does. */
export interface OutboxRecord {
  /** The event's id; a second record with it replaces the first. */
  readonly id: string;
  readonly sequence: number;
  readonly event: CredenceEvent;
  /** Why the server will never take it; absent while it waits. */
  readonly rejected?: string;
}

/** Where an outbox keeps what is not delivered yet. Each promise settles when the change is durable. */
export interface OutboxStorage {
  put(record: OutboxRecord): Promise<void>;
  /** What is stored, in any order; entries that cannot be read are skipped. */
  list(): Promise<readonly unknown[]>;
  remove(ids: readonly string[]): Promise<void>;
}
