import type { CredenceEvent } from '../event/event.ts';
import { isEvent } from '../event/isEvent.ts';
import { systemAfter } from '../request/postJson.ts';
import { createListeners } from '../store/createListeners.ts';
import { createLedger } from './createLedger.ts';
import type { Ledger } from './createLedger.ts';
import { createSaid } from './createSaid.ts';
import type { Said } from './createSaid.ts';
import { createSender } from './createSender.ts';
import type { Sender } from './createSender.ts';
import { followTabs } from './followTabs.ts';
import type { Clock, Outbox, OutboxOptions, OutboxRecord, OutboxSnapshot } from './outbox.ts';

/**
 * Keeps events until they are delivered: stores each before acknowledging it, deletes it only after a 2xx, sends one
 * batch at a time and tries again with growing, jittered pauses. Call `flush` once at the start to send leftovers.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const { storage, tabs, clock = systemClock } = options;
  const { subscribe, notify } = createListeners();
  const ledger = createLedger(storage, clock, (news) => tabs?.tell(news));
  const sender = createSender(ledger, { ...options, clock }, publish);
  // Given to the outbox, and not in the ledger before that is read.
  const entering = new Map<string, CredenceEvent>();
  const said = createSaid();
  let loading: Promise<void> | null = null;
  let snapshot = readSnapshot(ledger, sender, entering);
  const follower = followTabs({ tabs, clock, ledger, sender, onChange: publish });

  function publish(): void {
    snapshot = readSnapshot(ledger, sender, entering);
    notify();
  }

  return {
    async enqueue(event) {
      requireWhole(event, said);
      entering.set(event.id, event);
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
    ...settleRejected(ledger, sender, publish),
    feedbackStatus: (responseId) => said.statusIn(snapshot, responseId),
    async retryFeedback(responseId) {
      if (said.isRefusedIn(snapshot, responseId)) await ledger.revive();
      publish();
      await sender.flush();
    },
    subscribe,
    getSnapshot: () => snapshot,
    leave: () => sender.leave([...entering.values()].map(firstOf)),
    close() {
      follower.stop();
      sender.close();
    },
  };
}

function settleRejected(
  ledger: Ledger,
  sender: Sender,
  publish: () => void,
): Pick<Outbox, 'retryRejected' | 'discardRejected'> {
  return {
    async retryRejected() {
      await ledger.revive();
      publish();
      await sender.flush();
    },
    async discardRejected(ids) {
      await ledger.remove(ledger.rejected().filter(({ id }) => ids?.includes(id) ?? true));
      publish();
    },
  };
}

function readSnapshot(
  ledger: Ledger,
  sender: Sender,
  entering: ReadonlyMap<string, CredenceEvent>,
): OutboxSnapshot {
  const held = ledger.held();
  const rejected = ledger.rejected();
  return {
    state: sender.state(),
    pending: held.size - rejected.length,
    unsaved: ledger.unsaved(),
    rejected,
    unreadable: ledger.unreadable(),
    held: entering.size === 0 ? held : new Map([...[...entering.keys()].map(inMemory), ...held]),
  };
}

function inMemory(id: string): readonly [string, 'memory'] {
  return [id, 'memory'];
}

/** An event that has no number yet. */
function firstOf(event: CredenceEvent): OutboxRecord {
  return { id: event.id, sequence: 0, event, rejected: null };
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
