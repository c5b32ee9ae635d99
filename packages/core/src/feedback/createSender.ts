import type { Ledger } from './createLedger.ts';
import { createPause } from './createPause.ts';
import { drainLedger } from './drainLedger.ts';
import type { Clock, OutboxOptions, OutboxSnapshot } from './outbox.ts';

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
