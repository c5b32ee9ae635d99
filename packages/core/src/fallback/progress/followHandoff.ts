import { systemAfter } from '../../request/postJson.ts';
import { createListeners } from '../../store/createListeners.ts';
import { beforeDeadline } from '../runner/beforeDeadline.ts';
import type { Deadline, RunClock } from '../runner/beforeDeadline.ts';
import { isHandoffOver } from './handoffStatus.ts';
import type { HandoffStatus, HandoffUpdate } from './handoffStatus.ts';
import { readHandoffUpdate } from './readHandoffUpdate.ts';

/** What is known of a hand-off that a queue acknowledged. */
export interface HandoffProgress {
  readonly ticket: string;
  /** Of the latest change; `-1` before the queue told of any. */
  readonly sequence: number;
  readonly status: HandoffStatus;
  /** True while the queue cannot be asked, so that it may stand elsewhere by now. */
  readonly isOld: boolean;
  /** How withdrawing it goes: `failed` means that it stands as before. */
  readonly withdrawal: 'none' | 'asked' | 'failed';
}

/** A hand-off that is followed until it is over: an external store. */
export interface FollowedHandoff {
  subscribe(listener: () => void): () => void;
  getSnapshot(): HandoffProgress;
  /** Takes the request back; `null` where the queue has no way to do that. What the queue says then counts, also that it is too late. */
  readonly withdraw: (() => Promise<HandoffProgress>) | null;
  /** Asks no more. */
  stop(): void;
}

/** News by asking again and again, or as they come. */
export type HandoffNews =
  | { readonly poll: (ticket: string, signal: AbortSignal) => Promise<unknown> }
  | { readonly events: (ticket: string, signal: AbortSignal) => AsyncIterable<unknown> };

export type FollowOptions = HandoffNews & {
  /** Takes the request back and says where it stands then, as a `HandoffUpdate`. Rejects when the queue was not reached. */
  readonly withdraw?: (ticket: string) => Promise<unknown>;
  /** Where it stands at first. @default {state: 'acknowledged'} */
  readonly status?: HandoffStatus;
  /** Seconds between two questions; after failures up to eight times as many. @default 10 */
  readonly everySeconds?: number;
  /** Seconds after which a question, or a withdrawal, counts as failed. A late answer still counts. @default 15 */
  readonly timeoutSeconds?: number;
  /** Ends it from outside. */
  readonly signal?: AbortSignal;
  readonly clock?: RunClock;
};

/**
 * Follows a hand-off by its ticket until it was answered, closed or withdrawn. News may come late, twice, out of order or not at
 * all: only a higher `sequence` changes anything, and what is over stays over.
 */
export function followHandoff(ticket: string, options: FollowOptions): FollowedHandoff {
  const { withdraw, status = { state: 'acknowledged' }, clock = systemClock } = options;
  const { timeoutSeconds = 15, signal: outer } = options;
  const aborter = new AbortController();
  const stop = (): void => aborter.abort();
  const store = createProgress(ticket, status, stop);
  outer?.addEventListener('abort', stop);
  if (outer?.aborted || isHandoffOver(status)) stop();
  void listen({ ticket, options, clock, signal: aborter.signal, store });
  const { subscribe, getSnapshot } = store;
  const deadline = { clock, seconds: timeoutSeconds, signals: [] };
  return {
    subscribe,
    getSnapshot,
    stop,
    withdraw: withdraw ? once(() => takeBack(store, withdraw, deadline)) : null,
  };
}

const systemClock: RunClock = { now: Date.now, after: systemAfter };

interface ProgressStore {
  subscribe(listener: () => void): () => void;
  readonly getSnapshot: () => HandoffProgress;
  readonly show: (change: Partial<HandoffProgress>) => void;
  /** False for what is no news of this hand-off. */
  readonly hear: (news: unknown) => boolean;
}

function createProgress(ticket: string, status: HandoffStatus, onOver: () => void): ProgressStore {
  const { subscribe, notify } = createListeners();
  let progress: HandoffProgress = {
    ticket,
    sequence: -1,
    status,
    isOld: false,
    withdrawal: 'none',
  };
  const show = (change: Partial<HandoffProgress>): void => {
    const next = { ...progress, ...change };
    // What did not change keeps its identity. Plain data is compared as such.
    if (JSON.stringify(next) === JSON.stringify(progress)) return;
    progress = next;
    if (isHandoffOver(next.status)) onOver();
    notify();
  };
  const hear = (news: unknown): boolean => {
    const update = readHandoffUpdate(news);
    if (update?.ticket !== ticket) return false;
    show({ isOld: false, ...(isLater(progress, update) && update) });
    return true;
  };
  return { subscribe, getSnapshot: () => progress, show, hear };
}

function isLater({ sequence, status }: HandoffProgress, update: HandoffUpdate): boolean {
  return update.sequence > sequence && !isHandoffOver(status);
}

/** Believes what the queue says, also when it says so after the deadline. */
async function takeBack(
  { getSnapshot, show, hear }: ProgressStore,
  withdraw: (ticket: string) => Promise<unknown>,
  deadline: Deadline,
): Promise<HandoffProgress> {
  const { ticket, status } = getSnapshot();
  if (isHandoffOver(status)) return getSnapshot();
  show({ withdrawal: 'asked' });
  const told = Promise.resolve(ticket)
    .then(withdraw)
    .then((news) => show({ withdrawal: hear(news) ? 'none' : 'failed' }));
  await beforeDeadline(told, deadline).catch(() => show({ withdrawal: 'failed' }));
  return getSnapshot();
}

interface Listening {
  readonly ticket: string;
  readonly options: FollowOptions;
  readonly clock: RunClock;
  readonly signal: AbortSignal;
  readonly store: ProgressStore;
}

/** Asks, or listens, until it is over. After each failure it waits twice as long, up to eight times. */
async function listen(listening: Listening): Promise<void> {
  const { options, clock, signal, store } = listening;
  const isOver = () => signal.aborted;
  let patience = 1;
  while (!isOver()) {
    try {
      await ('events' in options ? hearAll(options, listening) : askOnce(options, listening));
      patience = 1;
    } catch {
      if (isOver()) return;
      store.show({ isOld: true });
      patience = Math.min(8, patience * 2);
    }
    await sleep(clock, (options.everySeconds ?? 10) * patience, signal);
  }
}

async function askOnce(
  { poll }: Extract<HandoffNews, { readonly poll: unknown }>,
  { ticket, options, clock, signal, store }: Listening,
): Promise<void> {
  const told = poll(ticket, signal).then((news) => {
    if (!store.hear(news)) throw new Error('no news of this hand-off');
  });
  await beforeDeadline(told, { clock, seconds: options.timeoutSeconds ?? 15, signals: [signal] });
}

/** A stream may tell of other hand-offs too; they are passed over. */
async function hearAll(
  { events }: Extract<HandoffNews, { readonly events: unknown }>,
  { ticket, signal, store }: Listening,
): Promise<void> {
  for await (const news of events(ticket, signal)) {
    store.hear(news);
    if (signal.aborted) return;
  }
}

function sleep(clock: RunClock, seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const callOff = clock.after(seconds * 1000, resolve);
    signal.addEventListener('abort', () => {
      callOff();
      resolve();
    });
  });
}

/** While `work` runs, asking for it again gives the same. */
function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | null = null;
  return () => (running ??= work().finally(() => (running = null)));
}
