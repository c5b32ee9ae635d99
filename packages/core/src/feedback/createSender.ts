import { judgeReply } from './judgeReply.ts';
import type { Clock, OutboxOptions, SendReply } from './outbox.ts';
import type { Queue } from './createQueue.ts';
import type { OutboxRecord } from './storage.ts';
import { askedDelay, retryDelay } from './retryDelay.ts';

/** Where sending stands. `paused` waits for a person, `offline` for the next attempt. */
export interface SenderStatus {
  readonly phase: 'idle' | 'sending' | 'offline' | 'paused';
  readonly retryAt: number | null;
  readonly reason: string | null;
}

/** Empties a queue, one request at a time. */
export interface Sender {
  /** Sends unless a pause is running. */
  wake(): void;
  /** Sends now, whatever the pause. */
  flush(): Promise<void>;
  status(): SenderStatus;
  close(): void;
}

const atRest: SenderStatus = { phase: 'idle', retryAt: null, reason: null };

export function createSender(
  queue: Queue,
  options: OutboxOptions & { readonly clock: Clock },
  onChange: () => void,
): Sender {
  const { clock, random = Math.random, batchSize = 50 } = options;
  let status = atRest;
  let running: Promise<void> | null = null;
  let timer: unknown = null;
  let isClosed = false;
  let failures = 0;
  let limit = batchSize;

  function show(next: SenderStatus): void {
    status = next;
    onChange();
  }

  function stopWaiting(): void {
    if (timer !== null) clock.clearTimeout(timer);
    timer = null;
  }

  function waitFor(reason: string, asked: number | null): void {
    const delay = retryDelay(failures, random, asked);
    failures += 1;
    if (!isClosed) timer = clock.setTimeout(() => void run(), delay);
    show({ phase: 'offline', retryAt: clock.now() + delay, reason });
  }

  /** Handles one batch; false when sending has to stop for now. */
  async function step(batch: readonly OutboxRecord[]): Promise<boolean> {
    show({ ...status, phase: 'sending', retryAt: null });
    const reply = await attempt(batch, options);
    const verdict = judgeReply(reply);
    const reason = reply.status === 0 ? 'no connection' : `status ${reply.status}`;
    if (verdict === 'delivered') return delivered(batch);
    if (verdict === 'pause') show({ phase: 'paused', retryAt: null, reason });
    else if (verdict === 'retry') {
      waitFor(reason, askedDelay(reply.headers?.get('retry-after'), clock.now()));
    } else return narrow(batch, reason);
    return false;
  }

  async function delivered(batch: readonly OutboxRecord[]): Promise<boolean> {
    await queue.delivered(batch);
    failures = 0;
    limit = Math.min(batchSize, limit * 2);
    status = { ...status, reason: null };
    return true;
  }

  /** A refused batch is halved until the event that is at fault stands alone. */
  async function narrow(batch: readonly OutboxRecord[], reason: string): Promise<boolean> {
    const [only] = batch;
    if (batch.length === 1 && only) await queue.reject(only, reason);
    limit = Math.max(1, Math.floor(batch.length / 2));
    return true;
  }

  async function drain(): Promise<void> {
    await queue.load();
    for (let batch = queue.waiting(limit); batch.length > 0; batch = queue.waiting(limit)) {
      if (isClosed || !(await step(batch))) return;
    }
    show({ ...atRest, reason: status.reason });
  }

  async function run(): Promise<void> {
    stopWaiting();
    running ??= drain().finally(() => {
      running = null;
      wake();
    });
    await running;
  }

  function wake(): void {
    const isFree = status.phase === 'idle' && running === null && !isClosed;
    if (isFree && queue.waiting(1).length > 0) void run();
  }

  return {
    wake,
    async flush() {
      if (!isClosed) await run();
    },
    status: () => status,
    close() {
      isClosed = true;
      stopWaiting();
    },
  };
}

/** The reply, or status 0 for whatever is none: a rejection, silence, a value without status. */
async function attempt(
  batch: readonly OutboxRecord[],
  { send, clock, timeout = 30_000 }: OutboxOptions & { readonly clock: Clock },
): Promise<SendReply> {
  const silence: SendReply = { status: 0 };
  return new Promise((resolve) => {
    const timer = clock.setTimeout(() => resolve(silence), timeout);
    const settle = (reply: SendReply): void => {
      clock.clearTimeout(timer);
      resolve(reply);
    };
    deliver().then(settle, () => settle(silence));
  });

  async function deliver(): Promise<SendReply> {
    const reply: unknown = await send(batch.map(({ event }) => event));
    const isReply = typeof reply === 'object' && reply !== null && 'status' in reply;
    // Only the status was checked; the rest is read with care.
    return isReply && typeof reply.status === 'number' ? (reply as SendReply) : silence;
  }
}
