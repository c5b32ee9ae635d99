import { isEvent } from '../event/isEvent.ts';
import { systemAfter } from '../request/postJson.ts';
import { createListeners } from '../store/createListeners.ts';
import { createLedger } from './createLedger.ts';
import type { Ledger } from './createLedger.ts';
import { createSaid } from './createSaid.ts';
import type { Said } from './createSaid.ts';
import { createSender } from './createSender.ts';
import type { Sender } from './createSender.ts';
import type { Clock, Outbox, OutboxOptions, OutboxSnapshot } from './outbox.ts';

/**
 * Keeps events until they are delivered: stores each before acknowledging it, deletes it only after a 2xx, sends one
 * batch at a time and tries again with growing, jittered pauses. Call `flush` once at the start to send leftovers.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const { storage, clock = systemClock } = options;
  const { subscribe, notify } = createListeners();
  const ledger = createLedger(storage, clock);
  const sender = createSender(ledger, { ...options, clock }, publish);
  // Given to the outbox, and not in the ledger before that is read.
  const entering = new Set<string>();
  const said = createSaid();
  let loading: Promise<void> | null = null;
  let snapshot = readSnapshot(ledger, sender, entering);

  function publish(): void {
    snapshot = readSnapshot(ledger, sender, entering);
    notify();
  }

  return {
    async enqueue(event) {
      requireWhole(event, said);
      entering.add(event.id);
      publish();
      // What an earlier page left has lower numbers, so it is read before a new one is given out.
      await (loading ??= ledger.load());
      const saved = await ledger.add(event);
      entering.delete(event.id);
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
    feedbackStatus: (responseId) => said.statusIn(snapshot, responseId),
    async retryFeedback(responseId) {
      if (said.isRefusedIn(snapshot, responseId)) await ledger.revive();
      publish();
      await sender.flush();
    },
    subscribe,
    getSnapshot: () => snapshot,
    close: () => sender.close(),
  };
}

function readSnapshot(
  ledger: Ledger,
  sender: Sender,
  entering: ReadonlySet<string>,
): OutboxSnapshot {
  const held = ledger.held();
  const rejected = ledger.rejected();
  return {
    state: sender.state(),
    pending: held.size - rejected.length,
    unsaved: ledger.unsaved(),
    rejected,
    unreadable: ledger.unreadable(),
    held: entering.size === 0 ? held : new Map([...[...entering].map(inMemory), ...held]),
  };
}

function inMemory(id: string): readonly [string, 'memory'] {
  return [id, 'memory'];
}

function requireWhole(event: unknown, said: Said): void {
  const isWhole = isEvent(event);
  said.note(event, isWhole);
  if (isWhole) return;
  throw new Error(
    'Credence: what was given to the outbox is no whole event. Mint it with createEvent.',
  );
}

/** The machine's own clock and timers. */
const systemClock: Clock = {
  now: Date.now,
  after: systemAfter,
};
