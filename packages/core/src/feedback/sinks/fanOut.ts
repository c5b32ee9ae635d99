import type { CredenceEvent } from '../../event/event.ts';
import { deliveryOf } from '../deliverBatch.ts';
import type { SendReceipt } from '../outbox.ts';
import type { Sink } from './createSink.ts';

/** How far one of several sinks has come. */
export interface SinkProgress {
  /** Events that it has taken since the page was opened. */
  readonly delivered: number;
  /** What it answered last; 0 when it was not reached, `null` before it was asked. */
  readonly status: number | null;
}

/** A sink to several, and how far each has come. */
export interface FanOut {
  readonly send: Sink;
  readonly progress: () => Readonly<Record<string, SinkProgress>>;
}

/**
 * One `send` for several sinks. Each is told at the same time, and only of what it has not taken yet, as far as this page
 * remembers: what is tried again goes to those that failed. An event is delivered when all have it. The answer that asks for most
 * patience counts: to sign in, then to wait, then a refusal.
 */
export function fanOut(sinks: Readonly<Record<string, Sink>>): FanOut {
  const branches = Object.entries(sinks).map(([name, sink]) => ({ name, ...createBranch(sink) }));
  return {
    async send(events) {
      const receipts = await Promise.all(branches.map(({ send }) => send(events)));
      const worst = receipts.reduce((one, other) => (rankOf(other) > rankOf(one) ? other : one), {
        status: 200,
      });
      if (rankOf(worst) === 0) for (const { forget } of branches) forget(events);
      return worst;
    },
    progress: () => Object.fromEntries(branches.map(({ name, progress }) => [name, progress()])),
  };
}

function createBranch(sink: Sink) {
  const taken = new Set<string>();
  let delivered = 0;
  let status: number | null = null;
  return {
    async send(events: readonly CredenceEvent[]): Promise<SendReceipt> {
      const fresh = events.filter(({ id }) => !taken.has(id));
      if (fresh.length === 0) return { status: 200 };
      const receipt = await sink(fresh).catch(() => ({ status: 0 }));
      status = receipt.status;
      if (rankOf(receipt) === 0) {
        delivered += fresh.length;
        for (const { id } of fresh) taken.add(id);
        forgetOldest(taken);
      }
      return receipt;
    },
    forget(events: readonly CredenceEvent[]) {
      for (const { id } of events) taken.delete(id);
    },
    progress: (): SinkProgress => ({ delivered, status }),
  };
}

/** Events of one sink that others have not taken: those that wait for a broken one, and those that one refuses for good. */
const mostTaken = 10_000;

/** Those that were taken longest ago come first. */
function forgetOldest(taken: Set<string>): void {
  for (const id of taken) {
    if (taken.size <= mostTaken) return;
    taken.delete(id);
  }
}

const ranks = { delivered: 0, refused: 1, retry: 2, unauthorized: 3 } as const;

function rankOf(receipt: SendReceipt): number {
  return ranks[deliveryOf(receipt).kind];
}
