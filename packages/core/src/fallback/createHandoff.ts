import { uuidv7 } from '../event/uuidv7.ts';
import type { Sources } from '../event/uuidv7.ts';
import { createListeners } from '../store/createListeners.ts';
import { isReceipt } from './handoff.ts';
import type { Handoff, HandoffRequest, HandoffSnapshot, HandoffTransport } from './handoff.ts';

export interface HandoffOptions extends Partial<Sources> {
  readonly transport: HandoffTransport;
  /**
   * Milliseconds after which an unacknowledged request counts as failed. A later acknowledgement still counts.
   * @default 15000
   */
  readonly timeout?: number;
}

/** A hand-off to a person that is acknowledged or visibly fails, never silently lost. */
export function createHandoff(options: HandoffOptions): Handoff {
  const { transport, timeout = 15_000, now = Date.now, random = Math.random } = options;
  const { subscribe, notify } = createListeners();
  let snapshot: HandoffSnapshot = { state: 'idle' };
  let running: Promise<HandoffSnapshot> | null = null;

  function show(next: HandoffSnapshot): void {
    snapshot = next;
    notify();
  }

  async function deliver(request: HandoffRequest): Promise<HandoffSnapshot> {
    const requesting: HandoffSnapshot = { state: 'requesting', request };
    show(requesting);
    const fail = (reason: string): void => {
      if (snapshot === requesting) show({ state: 'failed', request, reason });
    };
    const asked = ask(transport, request).then((outcome) => {
      if (outcome.state === 'failed') fail(outcome.reason);
      else if (snapshot.state !== 'accepted') show(outcome);
    });
    await settledWithin(asked, timeout);
    fail('timeout');
    return snapshot;
  }

  function start(request: HandoffRequest): Promise<HandoffSnapshot> {
    running ??= deliver(request).finally(() => (running = null));
    return running;
  }

  return {
    subscribe,
    getSnapshot: () => snapshot,
    async request(details) {
      if (snapshot.state === 'accepted') return snapshot;
      const id = snapshot.state === 'idle' ? uuidv7({ now, random }) : snapshot.request.id;
      return start({ ...details, id });
    },
    async retry() {
      return snapshot.state === 'failed' ? start(snapshot.request) : (running ?? snapshot);
    },
  };
}

type Settled = Extract<HandoffSnapshot, { readonly state: 'accepted' | 'failed' }>;

async function ask(transport: HandoffTransport, request: HandoffRequest): Promise<Settled> {
  try {
    const receipt: unknown = await transport(request);
    if (!isReceipt(receipt)) return { state: 'failed', request, reason: 'no acknowledgement' };
    const { position, waitMinutes } = receipt;
    return {
      state: 'accepted',
      request,
      position: figure(position),
      waitMinutes: figure(waitMinutes),
    };
  } catch (error) {
    return {
      state: 'failed',
      request,
      reason: error instanceof Error ? error.message : String(error),
    };
  }
}

function figure(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}

/** Resolves when `work` settles or `timeout` milliseconds have passed, whichever comes first. Leaves no timer behind. */
function settledWithin(work: Promise<unknown>, timeout: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, timeout);
    const settle = (): void => {
      clearTimeout(timer);
      resolve();
    };
    work.then(settle, settle);
  });
}
