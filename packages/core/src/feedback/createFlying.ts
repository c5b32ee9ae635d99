import type { Ledger } from './createLedger.ts';
import { deliverBatch } from './deliverBatch.ts';
import type { Delivery, Line } from './deliverBatch.ts';
import type { OutboxRecord } from './outbox.ts';
import { bytesOf } from './takeBatch.ts';

/** What was handed to the network and is not answered yet. */
export interface Flying {
  /** Sends a batch and settles it in the ledger. */
  send(batch: readonly OutboxRecord[], line: Line): Promise<Delivery>;
  /** What waits and is on no way yet; unless `all`, only what memory alone holds. @default true */
  waiting(all?: boolean): readonly OutboxRecord[];
  /** Whether anything waits that is on no way yet. What is far behind waits for what is. */
  isLeft(): boolean;
  /** Of JSON in UTF-8. */
  bytes(): number;
}

/** Two requests may be on their way: one of the queue, and one of a page that is left. They never hold the same event. */
export function createFlying(ledger: Ledger): Flying {
  const batches = new Set<readonly OutboxRecord[]>();
  const waiting: Flying['waiting'] = (all = true) => {
    const found = all
      ? ledger.waiting()
      : ledger.waiting().filter(({ id }) => ledger.place(id) === 'memory');
    if (batches.size === 0) return found;
    const ids = new Set([...batches].flat().map(({ id }) => id));
    return found.filter(({ id }) => !ids.has(id));
  };
  return {
    async send(batch, line) {
      batches.add(batch);
      try {
        return await deliverBatch(batch, ledger, line);
      } finally {
        batches.delete(batch);
      }
    },
    waiting,
    isLeft: () => (batches.size === 0 && ledger.far.size() > 0) || waiting().length > 0,
    bytes: () => [...batches].flat().reduce((sum, { event }) => sum + bytesOf(event), 0),
  };
}
