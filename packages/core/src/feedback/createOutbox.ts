import { isEvent } from '../event/isEvent.ts';
import { systemAfter } from '../request/postJson.ts';
import { createListeners } from '../store/createListeners.ts';
import { createBounds } from './createBounds.ts';
import type { Bounds } from './createBounds.ts';
import { createHeld } from './createHeld.ts';
import type { HeldHistory } from './createHeld.ts';
import { createLedger } from './createLedger.ts';
import type { Ledger } from './createLedger.ts';
import { createSaid } from './createSaid.ts';
import type { Said } from './createSaid.ts';
import { createSender } from './createSender.ts';
import type { Sender } from './createSender.ts';
import { followTabs } from './followTabs.ts';
import { settleSetAside } from './setAside.ts';
import type { Clock, Outbox, OutboxOptions, OutboxSnapshot } from './outbox.ts';

/**
 * Keeps events until they are delivered: stores each before acknowledging it, deletes it only after a 2xx, sends one
 * batch at a time and tries again with growing, jittered pauses. Call `flush` once at the start to send leftovers.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const { tabs, clock = systemClock, redact = (event) => event } = options;
  const { subscribe, notify } = createListeners();
  const said = createSaid();
  const ledger = createLedger(options, clock, {
    touch: (id) => held.touch(id),
    onRead: (record) => said.read(record),
  });
  const bounds = createBounds(ledger, options.limits);
  const sender = createSender(ledger, { ...options, clock }, publish);
  const held = createHeld(ledger);
  let loading: Promise<void> | null = null;
  const read = () => readSnapshot(ledger, sender, held, bounds);
  let snapshot = read();
  const follower = followTabs({ tabs, clock, ledger, said, sender, onChange: publish });

  function publish(): void {
    snapshot = read();
    notify();
  }

  return {
    async enqueue(given) {
      requireWhole(given, said);
      const event = redact(given);
      held.enter(event);
      publish();
      // What an earlier page left has lower numbers, so it is read before a new one is given out.
      await (loading ??= ledger.load());
      const added = ledger.add(event);
      said.number(event, ledger.sequence(event.id) ?? null);
      held.leave(event.id);
      const saved = await added;
      await bounds.hold();
      publish();
      sender.wake();
      return saved;
    },
    flush: () => sender.flush(),
    ...settleSetAside(ledger, sender, publish),
    ...speakOf(said, { ledger, sender, publish, getSnapshot: () => snapshot }),
    subscribe,
    getSnapshot: () => snapshot,
    leave: () => sender.leave(held.unnumbered()),
    close() {
      follower.stop();
      sender.close();
    },
  };
}

/** What an outbox says, and can do, of one vote. */
function speakOf(
  said: Said,
  { ledger, sender, publish, getSnapshot }: Speaking,
): Pick<Outbox, 'lastVote' | 'feedbackStatus' | 'retryFeedback'> {
  return {
    lastVote: (responseId, target) => said.lastVote(responseId, target),
    feedbackStatus: (responseId, target) => said.statusIn(getSnapshot(), responseId, target),
    async retryFeedback(responseId, target) {
      if (said.isRefusedIn(getSnapshot(), responseId, target)) await ledger.revive();
      publish();
      await sender.flush();
    },
  };
}

interface Speaking extends Pick<Outbox, 'getSnapshot'> {
  readonly ledger: Ledger;
  readonly sender: Sender;
  readonly publish: () => void;
}

function readSnapshot(
  ledger: Ledger,
  sender: Sender,
  history: HeldHistory,
  bounds: Bounds,
): OutboxSnapshot {
  const held = history.take();
  const rejected = ledger.rejected();
  return {
    state: sender.state(),
    pending: held.size - rejected.length,
    unsaved: ledger.unsaved(),
    rejected,
    dropped: bounds.dropped(),
    unreadable: ledger.unreadable().length,
    held,
  };
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
