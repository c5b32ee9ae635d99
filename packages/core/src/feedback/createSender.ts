import type { Ledger } from './createLedger.ts';
import { createFlying } from './createFlying.ts';
import type { Flying } from './createFlying.ts';
import { createPause } from './createPause.ts';
import type { Pause } from './createPause.ts';
import { createTurn } from './createTurn.ts';
import type { Clock, OutboxOptions, OutboxRecord, OutboxSnapshot } from './outbox.ts';
import { bytesOf, envelope, findSuperseded, takeBatch } from './takeBatch.ts';

/** Empties a ledger, one request at a time. */
export interface Sender {
  /** Sends unless a pause is running. */
  wake(): void;
  /** Sends now, cutting a pause short at most once a second. */
  flush(): Promise<void>;
  /** Sends once while the page is left: `urgent`, then what waits, as far as it is this page's turn. */
  leave(urgent: readonly OutboxRecord[]): void;
  /** Whether a failure is waited out. */
  isPausing(): boolean;
  state(): OutboxSnapshot['state'];
  close(): void;
}

export function createSender(
  ledger: Ledger,
  options: OutboxOptions & { readonly clock: Clock },
  onChange: () => void,
): Sender {
  const pause = createPause(options.clock, options.random ?? Math.random);
  const flying = createFlying(ledger);
  const turn = createTurn(options.tabs);
  let state: OutboxSnapshot['state'] = 'idle';
  let running: Promise<void> | null = null;
  const isPausing = () => state === 'offline' || state === 'unauthorized';
  const show = (next: OutboxSnapshot['state']): void => {
    state = next;
    onChange();
  };
  const onPauseEnd = () => void run();
  const onSending = () => show('sending');
  const drain = { ...options, ledger, flying, pause, onSending, onPauseEnd };

  async function attempt(): Promise<void> {
    const stopped = await turn.take(() => drainLedger(drain)).catch(() => waitOut(drain, null));
    running = null;
    show(stopped);
    wake();
  }

  async function run(): Promise<void> {
    if (!running) pause.stop();
    if (!pause.isClosed()) await (running ??= attempt());
  }

  async function flush(): Promise<void> {
    if (!isPausing() || running || pause.mayCutShort()) await run();
  }

  function leave(urgent: readonly OutboxRecord[]): void {
    if (isPausing() && !pause.mayCutShort()) return;
    const batch = takeLast([...urgent, ...flying.waiting(turn.isOurs())], flying, options);
    if (batch.length > 0) void flying.send(batch, options).then(onChange).finally(wake);
  }

  function wake(): void {
    if (state === 'idle' && !running && flying.isLeft()) void run();
  }

  return { wake, flush, leave, isPausing, state: () => state, close: pause.close };
}

/** What may go out beside what is under way, so that both outlive the page. */
function takeLast(
  waiting: readonly OutboxRecord[],
  flying: Flying,
  { batchBytes = mostBytes }: OutboxOptions,
): readonly OutboxRecord[] {
  const bytes = batchBytes - flying.bytes();
  const small = waiting.filter(({ event }) => bytesOf(event) <= bytes - envelope);
  return takeBatch(small, { count: Infinity, bytes });
}

const mostBytes = 60_000;

/** What emptying a ledger needs. */
interface Drain extends Pick<OutboxOptions, 'send' | 'batchSize' | 'batchBytes'> {
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly flying: Flying;
  readonly pause: Pause;
  /** Called before each batch. */
  readonly onSending: () => void;
  /** Called when the pause after a failure is over. */
  readonly onPauseEnd: () => void;
}

/** Sends batch after batch until nothing waits or an attempt fails; resolves to the state in which that leaves the outbox. Rejects when storage does. */
async function drainLedger(drain: Drain): Promise<OutboxSnapshot['state']> {
  const { ledger, flying, pause, batchSize = 50, batchBytes = mostBytes } = drain;
  // After many failures one event tries the way; what waits follows in growing batches.
  let limit = pause.isOpen() ? 1 : batchSize;
  await ledger.load();
  await ledger.remove(findSuperseded(flying.waiting()));
  for (;;) {
    const { hasRead } = await ledger.draw(limit);
    if (hasRead) {
      await ledger.remove(findSuperseded(flying.waiting()));
      continue;
    }
    const ready = ledger.near(flying.waiting());
    const batch = takeBatch(ready, { count: limit, bytes: batchBytes });
    if (batch.length === 0 || pause.isClosed()) return 'idle';
    // What was given since is looked through batch by batch.
    const superseded = findSuperseded(batch);
    await ledger.remove(superseded);
    if (superseded.length > 0) continue;
    drain.onSending();
    const delivery = await flying.send(batch, drain);
    if (delivery.kind === 'unauthorized') {
      pause.beginLong(drain.onPauseEnd);
      return 'unauthorized';
    }
    if (delivery.kind === 'retry') return waitOut(drain, delivery.retryAfter);
    if (delivery.kind === 'delivered') pause.reset();
    else if (batch.length === 1 && ledger.size() > ledger.rejected().length) await pause.rest();
    limit = nextLimit(delivery.kind, batch.length, limit, batchSize);
  }
}

function waitOut({ pause, onPauseEnd }: Drain, retryAfter: string | null): 'offline' {
  pause.begin(retryAfter, onPauseEnd);
  return 'offline';
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
