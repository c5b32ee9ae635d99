import { within } from '../request/postJson.ts';
import type { Ledger } from './createLedger.ts';
import { createPause } from './createPause.ts';
import type { Pause } from './createPause.ts';
import type { Clock, OutboxOptions, OutboxRecord, OutboxSnapshot, SendReceipt } from './outbox.ts';
import { findSuperseded, takeBatch } from './takeBatch.ts';

/** Empties a ledger, one request at a time. */
export interface Sender {
  /** Sends unless a pause is running. */
  wake(): void;
  /** Sends now, cutting a pause short at most once a second. */
  flush(): Promise<void>;
  state(): OutboxSnapshot['state'];
  close(): void;
}

export function createSender(
  ledger: Ledger,
  options: OutboxOptions & { readonly clock: Clock },
  onChange: () => void,
): Sender {
  const pause = createPause(options.clock, options.random ?? Math.random);
  let state: OutboxSnapshot['state'] = 'idle';
  let running: Promise<void> | null = null;

  function show(next: OutboxSnapshot['state']): void {
    state = next;
    onChange();
  }

  async function attempt(): Promise<void> {
    let stopped: OutboxSnapshot['state'] = 'offline';
    const onSending = () => show('sending');
    try {
      stopped = await drainLedger({ ...options, ledger, pause, onSending, onPauseEnd });
    } finally {
      running = null;
      show(stopped);
      wake();
    }
  }

  async function run(): Promise<void> {
    if (pause.isClosed()) return;
    if (!running) pause.stop();
    await (running ??= attempt());
  }

  async function flush(): Promise<void> {
    const pausing = state === 'offline' || state === 'unauthorized';
    if (!pausing || running || pause.mayCutShort()) await run();
  }

  function onPauseEnd(): void {
    void run();
  }

  function wake(): void {
    if (state === 'idle' && !running && ledger.waiting().length > 0) void run();
  }

  return { wake, flush, state: () => state, close: pause.close };
}

/** What emptying a ledger needs. */
interface Drain extends Pick<OutboxOptions, 'send' | 'batchSize' | 'batchBytes'> {
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly pause: Pause;
  /** Called before each batch. */
  readonly onSending: () => void;
  /** Called when the pause after a failure is over. */
  readonly onPauseEnd: () => void;
}

/** Sends batch after batch until nothing waits or an attempt fails; resolves to the state in which that leaves the outbox. */
async function drainLedger(drain: Drain): Promise<OutboxSnapshot['state']> {
  const { ledger, pause, batchSize = 50, batchBytes = 60_000, onSending, onPauseEnd } = drain;
  let limit = batchSize;
  await ledger.load();
  for (;;) {
    await ledger.remove(findSuperseded(ledger.waiting()));
    const batch = takeBatch(ledger.waiting(), { count: limit, bytes: batchBytes });
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

/**
 * Sends one batch and settles it in the ledger: what was delivered is deleted, an event refused alone is set aside.
 * A larger batch that is refused stays, to be sent in halves.
 */
async function deliverBatch(
  batch: readonly OutboxRecord[],
  ledger: Ledger,
  line: Line,
): Promise<Delivery> {
  const delivery = deliveryOf(await receiptOf(batch, line));
  const [only] = batch;
  if (delivery.kind === 'delivered') await ledger.remove(batch);
  if (delivery.kind === 'refused' && batch.length === 1 && only) {
    await ledger.reject(only, delivery.reason);
  }
  return delivery;
}

/** Milliseconds after which an attempt counts as failed. */
const longest = 30_000;

/** The way to the server. */
type Line = Pick<OutboxOptions, 'send'> & { readonly clock: Clock };

/** Whatever is no answer of a server, such as a rejection, counts as status 0. */
async function receiptOf(
  batch: readonly OutboxRecord[],
  { send, clock }: Line,
): Promise<SendReceipt> {
  try {
    const sending = () => send(batch.map(({ event }) => event));
    const receipt: unknown = await within(clock.after, longest, sending);
    if (typeof receipt !== 'object' || receipt === null) return { status: 0 };
    // An object's fields are unknown until checked, which is what this type says.
    const { status, retryAfter } = receipt as Readonly<Record<string, unknown>>;
    return {
      status: typeof status === 'number' ? status : 0,
      retryAfter: typeof retryAfter === 'string' ? retryAfter : null,
    };
  } catch {
    return { status: 0 };
  }
}

/** What a server's answer means for the events that were sent. */
type Delivery =
  | { readonly kind: 'delivered' }
  /** Refused as a whole; the offender must be found, or the batch made smaller. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'retry'; readonly retryAfter: string | null };

/** The request itself is at fault, or too large. */
const refused = new Set([400, 413, 422]);
const unauthorized = new Set([401, 403, 407]);

/** Only a 2xx delivers, only 400, 413 and 422 refuse. Anything else, a 404 of a server being set up too, is tried again. */
export function deliveryOf({ status, retryAfter = null }: SendReceipt): Delivery {
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  if (unauthorized.has(status)) return { kind: 'unauthorized' };
  if (refused.has(status)) return { kind: 'refused', reason: `status ${status}` };
  return { kind: 'retry', retryAfter };
}
