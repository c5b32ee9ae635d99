import { isEvent } from '../event/isEvent.ts';
import { createListeners } from '../store/createListeners.ts';
import { createLedger } from './createLedger.ts';
import { createSender } from './createSender.ts';
import type { Outbox, OutboxOptions, OutboxSnapshot } from './outbox.ts';
import { systemClock } from './systemClock.ts';

/**
 * Keeps events until they are delivered: stores each before acknowledging it, deletes it only after a 2xx, sends one
 * batch at a time and tries again with growing, jittered pauses. Call `flush` once at the start to send leftovers.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const { storage, clock = systemClock } = options;
  const { subscribe, notify } = createListeners();
  const ledger = createLedger(storage, clock);
  const sender = createSender(ledger, { ...options, clock }, publish);
  let loading: Promise<void> | null = null;
  let snapshot = read();

  function read(): OutboxSnapshot {
    return {
      state: sender.state(),
      pending: ledger.waiting().length,
      unsaved: ledger.unsaved(),
      rejected: ledger.rejected(),
      unreadable: ledger.unreadable(),
    };
  }

  function publish(): void {
    snapshot = read();
    notify();
  }

  return {
    async enqueue(event) {
      requireWhole(event);
      // What an earlier page left has lower numbers, so it is read before a new one is given out.
      await (loading ??= ledger.load());
      const saved = await ledger.add(event);
      publish();
      sender.wake();
      return saved;
    },
    flush: () => sender.flush(),
    async retryRejected() {
      await ledger.revive();
      publish();
      await sender.flush();
    },
    async discardRejected(ids) {
      await ledger.remove(ledger.rejected().filter(({ id }) => ids?.includes(id) ?? true));
      publish();
    },
    subscribe,
    getSnapshot: () => snapshot,
    close: () => sender.close(),
  };
}

function requireWhole(event: unknown): void {
  if (isEvent(event)) return;
  throw new Error(
    'Credence: what was given to the outbox is no whole event. Mint it with createEvent.',
  );
}
