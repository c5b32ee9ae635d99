import type { CredenceEvent } from '../event/event.ts';
import type { OutboxStorage } from './storage.ts';

/** A server's answer to a batch: an HTTP status, such as `fetch` resolves with. */
export interface SendReply {
  readonly status: number;
  /** Read for `retry-after`. */
  readonly headers?: { get(name: string): string | null };
}

/** Delivers a batch. Only a 2xx counts as delivered; a rejection counts as offline. */
export type Send = (events: readonly CredenceEvent[]) => Promise<SendReply>;

/** Time as the outbox needs it. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly setTimeout: (callback: () => void, milliseconds: number) => unknown;
  readonly clearTimeout: (handle: unknown) => void;
}

export interface OutboxOptions {
  readonly storage: OutboxStorage;
  readonly send: Send;
  readonly clock?: Clock;
  /** At least 0 and below 1. */
  readonly random?: () => number;
  /**
   * Most events in one request.
   * @default 50
   */
  readonly batchSize?: number;
  /**
   * Milliseconds after which a request counts as failed.
   * @default 30000
   */
  readonly timeout?: number;
}

/** An event that the server will never take, and why. */
export interface RejectedEvent {
  readonly event: CredenceEvent;
  readonly reason: string;
}

export interface OutboxSnapshot {
  /**
   * `idle` nothing to do; `sending`; `offline` waiting to try again; `failed` the server refuses: it wants a sign-in, or
   * has rejected events.
   */
  readonly state: 'idle' | 'sending' | 'offline' | 'failed';
  /** Events not delivered yet. */
  readonly pending: number;
  /** Of these, those that the storage could not take: they are lost when the page closes. */
  readonly unsaved: number;
  readonly rejected: readonly RejectedEvent[];
  /** When the next attempt is due, in milliseconds since 1970. */
  readonly retryAt: number | null;
  /** Why the last attempt failed; `null` after a success. */
  readonly reason: string | null;
}

/** Takes events, keeps them until they are delivered, and says how that goes. An external store. */
export interface Outbox {
  /** Resolves once the event is stored: true when durably, false when only in memory. Delivery follows by itself. */
  enqueue(event: CredenceEvent): Promise<boolean>;
  /** Sends what waits, now, leftovers of earlier pages included. Resolves when all is sent or an attempt failed. */
  flush(): Promise<void>;
  /** Lets rejected events wait again. */
  retryRejected(): Promise<void>;
  subscribe(listener: () => void): () => void;
  getSnapshot(): OutboxSnapshot;
  /** Stops timers. What waits stays stored. */
  close(): void;
}
