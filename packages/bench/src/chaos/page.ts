import { followPage, indexedDbStorage, outboxTabs } from '@credence-ui/browser';
import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent } from '@credence-ui/core/event';
import { createOutbox, httpSend } from '@credence-ui/core/feedback';
import type { Outbox } from '@credence-ui/core/feedback';

/** What the page under test offers to the one who drives it. */
export interface ChaosPage {
  /** Records so many votes, `gap` milliseconds apart; reports each as soon as it is stored. */
  vote(count: number, gap: number): Promise<void>;
  /** Events that wait after an attempt to send. */
  flush(): Promise<number>;
  /** 95th percentiles in milliseconds: an event until it is stored, and a bare put of the same, in turn. */
  timeSaving(count: number): Promise<{ readonly outbox: number; readonly bare: number }>;
  /**
   * Stores so many events, then sends them all: how many were sent, the longest task in milliseconds, and growth of the heap in MB. The heap is
   * that without garbage if it `isWeighed`, which takes long tasks of its own.
   */
  drain(
    count: number,
    isWeighed: boolean,
  ): Promise<{ readonly sent: number; readonly longest: number; readonly heap: number }>;
}

declare global {
  interface Window {
    chaos?: ChaosPage;
    /** Given by whoever drives the page. */
    onSaved?: (ids: readonly string[]) => Promise<void>;
    /** Collects garbage, where the browser is told to offer that. */
    gc?: () => void;
  }
  interface Performance {
    readonly memory?: { readonly usedJSHeapSize: number };
  }
}

const tab = String(new URLSearchParams(location.search).get('tab'));
const outbox = open('chaos');
followPage(outbox);

function open(name: string): Outbox {
  return createOutbox({
    storage: indexedDbStorage(name),
    tabs: outboxTabs(name),
    send: httpSend(`/events?tab=${tab}`),
  });
}

window.chaos = {
  async vote(count, gap) {
    for (let left = count; left > 0; left -= 1) {
      const event = vote();
      if ((await outbox.enqueue(event)) === 'saved') void window.onSaved?.([event.id]);
      await new Promise((resolve) => setTimeout(resolve, gap));
    }
  },
  async flush() {
    await outbox.flush();
    return outbox.getSnapshot().pending;
  },
  async timeSaving(count) {
    const bare = await openBare('bare');
    const never = createOutbox({
      storage: indexedDbStorage('timed'),
      send: () => Promise.reject(new Error('offline')),
    });
    const times = { outbox: [] as number[], bare: [] as number[] };
    for (let index = 0; index < count; index += 1) {
      const event = vote();
      times.outbox.push(await timed(() => never.enqueue(event)));
      times.bare.push(await timed(() => put(bare, [event])));
    }
    never.close();
    return { outbox: p95(times.outbox), bare: p95(times.bare) };
  },
  async drain(count, isWeighed) {
    const name = `drained-${isWeighed}`;
    const database = await openBare(name);
    for (let sequence = 0; sequence < count; sequence += 1_000) {
      const records = Array.from({ length: 1_000 }, (_, index) => {
        const event = vote();
        return { id: event.id, sequence: sequence + index + 1, event, rejected: null };
      });
      await put(database, records);
    }
    database.close();
    const weigh = (): number => {
      // One that was under way already keeps what has become garbage since, and the next does not.
      if (isWeighed) [1, 2].forEach(() => window.gc?.());
      return performance.memory?.usedJSHeapSize ?? 0;
    };
    const before = weigh();
    const seen = { sent: 0, longest: 0, heap: before };
    let weighAt = 0;
    const start = performance.now();
    const observer = new PerformanceObserver((list) => {
      // A long task is told of when it is over, and the last one that filled the database is not of this.
      for (const { startTime, duration } of list.getEntries())
        if (startTime >= start) seen.longest = Math.max(seen.longest, duration);
    });
    observer.observe({ entryTypes: ['longtask'] });
    const drained = createOutbox({
      storage: indexedDbStorage(name),
      batchSize: 1_000,
      async send(events) {
        if (!isWeighed || seen.sent >= weighAt) {
          seen.heap = Math.max(seen.heap, weigh());
          weighAt = seen.sent + 10_000;
        }
        seen.sent += events.length;
        await new Promise((resolve) => setTimeout(resolve, 0));
        return { status: 200 };
      },
    });
    await drained.flush();
    observer.disconnect();
    drained.close();
    return { ...seen, heap: (seen.heap - before) / 2 ** 20 };
  },
};
void outbox.flush();

function vote(): CredenceEvent {
  return createEvent(
    { type: 'feedback.voted', vote: 'up', reasons: [] },
    { responseId: crypto.randomUUID(), tier: 'high', confidence: 0.9, thresholdsVersion: '1' },
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;
}

/** A database as the outbox has it. */
function openBare(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore('outbox');
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('Credence: IndexedDB does not open. Allow it.'));
  });
}

function put(database: IDBDatabase, records: readonly { readonly id: string }[]): Promise<void> {
  const transaction = database.transaction('outbox', 'readwrite');
  for (const record of records) transaction.objectStore('outbox').put(record, record.id);
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(new Error('Credence: nothing was stored. Free some space.'));
  });
}
