import { createQueue } from './createQueue.ts';
import { createSender } from './createSender.ts';
import type { Clock, Outbox, OutboxOptions, OutboxSnapshot } from './outbox.ts';

/**
 * Keeps events until they are delivered: stores each before acknowledging it, deletes it only after a 2xx, sends one
 * batch at a time and tries again with growing, jittered pauses. Call `flush` once at the start to send leftovers.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const { storage, clock = systemClock } = options;
  const listeners = new Set<() => void>();
  const queue = createQueue(storage);
  const sender = createSender(queue, { ...options, clock }, publish);
  let snapshot = read();

  function read(): OutboxSnapshot {
    const records = queue.all();
    const rejected = records.flatMap(({ event, rejected: reason }) =>
      reason === undefined ? [] : [{ event, reason }],
    );
    const { phase, retryAt, reason } = sender.status();
    const isRefused = phase === 'paused' || (phase === 'idle' && rejected.length > 0);
    return {
      state: isRefused ? 'failed' : stateOf(phase),
      pending: records.length - rejected.length,
      unsaved: queue.unsaved(),
      rejected,
      retryAt,
      reason,
    };
  }

  function publish(): void {
    snapshot = read();
    listeners.forEach((listener) => listener());
  }

  return {
    async enqueue(event) {
      const isStored = await queue.add(event);
      publish();
      sender.wake();
      return isStored;
    },
    flush: () => sender.flush(),
    async retryRejected() {
      await queue.revive();
      publish();
      await sender.flush();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    close: () => sender.close(),
  };
}

type Phase = 'idle' | 'sending' | 'offline' | 'paused';

function stateOf(phase: Phase): OutboxSnapshot['state'] {
  return phase === 'paused' ? 'failed' : phase;
}

const systemClock: Clock = {
  now: Date.now,
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (handle) => clearTimeout(handle),
};
