import type { Ledger } from './createLedger.ts';
import type { Pause } from './createPause.ts';
import { deliverBatch } from './deliverBatch.ts';
import type { Clock, OutboxOptions, OutboxSnapshot } from './outbox.ts';

/** What emptying a ledger needs. */
export interface Drain extends Pick<OutboxOptions, 'send' | 'batchSize'> {
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly pause: Pause;
  /** Called before each batch. */
  readonly onSending: () => void;
  /** Called when the pause after a failure is over. */
  readonly onPauseEnd: () => void;
}

/** Sends batch after batch until nothing waits or an attempt fails; resolves to the state in which that leaves the outbox. */
export async function drainLedger(drain: Drain): Promise<OutboxSnapshot['state']> {
  const { ledger, pause, batchSize = 50, onSending, onPauseEnd } = drain;
  let limit = batchSize;
  await ledger.load();
  for (;;) {
    const batch = ledger.waiting().slice(0, limit);
    if (batch.length === 0 || pause.isClosed()) return 'idle';
    onSending();
    const delivery = await deliverBatch(batch, ledger, drain);
    if (delivery.kind === 'unauthorized') {
      pause.beginLong(onPauseEnd);
      return 'unauthorized';
    }
    if (delivery.kind === 'retry') {
      pause.begin(delivery.retryAfter, onPauseEnd);
      return 'offline';
    }
    if (delivery.kind === 'delivered') pause.reset();
    else if (batch.length === 1 && ledger.waiting().length > 0) await pause.rest();
    limit = nextLimit(delivery.kind, batch.length, limit, batchSize);
  }
}

/** A refused batch is halved until the event at fault stands alone; after a success it grows again. */
function nextLimit(
  kind: 'delivered' | 'refused',
  sent: number,
  limit: number,
  most: number,
): number {
  return kind === 'delivered' ? Math.min(most, limit * 2) : Math.max(1, Math.floor(sent / 2));
}
