import type { Ledger } from './createLedger.ts';
import { createPause } from './createPause.ts';
import { deliverBatch } from './deliverBatch.ts';
import type { Clock, OutboxOptions, OutboxSnapshot } from './outbox.ts';

/** Empties a ledger, one request at a time. */
export interface Sender {
  /** Sends unless a pause is running. */
  wake(): void;
  /** Sends now, whatever the pause. */
  flush(): Promise<void>;
  state(): OutboxSnapshot['state'];
  close(): void;
}

export function createSender(
  ledger: Ledger,
  options: OutboxOptions & { readonly clock: Clock },
  onChange: () => void,
): Sender {
  const { clock, send, random = Math.random, batchSize = 50 } = options;
  const pause = createPause(clock, random);
  let state: OutboxSnapshot['state'] = 'idle';
  let running: Promise<void> | null = null;
  let limit = batchSize;

  function show(next: OutboxSnapshot['state']): void {
    state = next;
    onChange();
  }

  async function drain(): Promise<OutboxSnapshot['state']> {
    await ledger.load();
    for (;;) {
      const batch = ledger.waiting().slice(0, limit);
      if (batch.length === 0 || pause.isClosed()) return 'idle';
      show('sending');
      const delivery = await deliverBatch(batch, ledger, send);
      if (delivery.kind === 'unauthorized') return 'unauthorized';
      if (delivery.kind === 'retry') {
        pause.begin(delivery.retryAfter, () => void run());
        return 'offline';
      }
      if (delivery.kind === 'delivered') pause.reset();
      limit = nextLimit(delivery.kind, batch.length, limit, batchSize);
    }
  }

  async function run(): Promise<void> {
    if (pause.isClosed()) return;
    pause.stop();
    running ??= drain().then((stopped) => {
      running = null;
      show(stopped);
      wake();
    });
    await running;
  }

  function wake(): void {
    if (state === 'idle' && !running && ledger.waiting().length > 0) void run();
  }

  return { wake, flush: run, state: () => state, close: pause.close };
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
