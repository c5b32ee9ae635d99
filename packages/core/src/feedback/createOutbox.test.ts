import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEvent } from '../event/event.ts';
import type { CredenceEvent } from '../event/event.ts';
import { createOutbox } from './createOutbox.ts';
import { memoryStorage } from './outbox.ts';
import type { Clock, OutboxStorage, SendReceipt } from './outbox.ts';

let answers = 0;

/** A vote on an answer of its own. */
function event(): CredenceEvent {
  answers += 1;
  return createEvent(
    { type: 'feedback.voted', vote: 'up', reasons: [] },
    { responseId: `r${answers}`, tier: 'high', confidence: 0.9, thresholdsVersion: '1' },
  );
}

/** A clock whose timers fire when the test says so. */
function heldClock(): Clock & { fire(): void; waits: number[] } {
  const due: (() => void)[] = [];
  const waits: number[] = [];
  return {
    waits,
    now: () => 0,
    after(milliseconds, callback) {
      waits.push(milliseconds);
      due.push(callback);
      return () => void due.splice(due.indexOf(callback) >>> 0, 1);
    },
    fire: () => due.splice(0).forEach((callback) => callback()),
  };
}

/** A server that stores by id and answers from a script, then with 200. */
function server(script: (SendReceipt | 'down' | 'lost')[] = []) {
  const stored = new Map<string, CredenceEvent>();
  const batches: number[] = [];
  const send = async (events: readonly CredenceEvent[]): Promise<SendReceipt> => {
    batches.push(events.length);
    const next = script.shift() ?? { status: 200 };
    if (next === 'down') throw new Error('offline');
    if (next === 'lost' || next.status < 300) events.forEach((one) => stored.set(one.id, one));
    if (next === 'lost') throw new Error('acknowledgement lost');
    return next;
  };
  return { stored, batches, send };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 500; turn += 1) await Promise.resolve();
}

it('stores an event before it acknowledges it and deletes it only after a 2xx', async () => {
  const storage = { ...memoryStorage(), isDurable: () => true };
  const clock = heldClock();
  const { send, stored } = server(['down']);
  const outbox = createOutbox({ storage, send, clock });
  expect(await outbox.enqueue(event())).toBe('saved');
  await settled();
  expect(await storage.list()).toHaveLength(1);
  expect(outbox.getSnapshot()).toMatchObject({ state: 'offline', pending: 1 });
  clock.fire();
  await settled();
  expect(await storage.list()).toHaveLength(0);
  expect(stored.size).toBe(1);
  expect(outbox.getSnapshot()).toMatchObject({ state: 'idle', pending: 0 });
});

it('sends what an earlier page left behind', async () => {
  const storage = memoryStorage();
  const first = createOutbox({ storage, send: server(['down']).send, clock: heldClock() });
  await first.enqueue(event());
  await settled();
  const { send, stored } = server();
  await createOutbox({ storage, send }).flush();
  expect(stored.size).toBe(1);
});

it('loses nothing and sends every id until the server has it, under any mix of faults', async () => {
  const fault = fc.constantFrom<SendReceipt | 'down' | 'lost'>(
    'down',
    'lost',
    { status: 500 },
    { status: 429, retryAfter: '3' },
    { status: 408 },
    { status: 200 },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fault, { maxLength: 12 }),
      fc.integer({ min: 1, max: 40 }),
      async (script, count) => {
        const clock = heldClock();
        const { send, stored } = server([...script]);
        const outbox = createOutbox({ storage: memoryStorage(), send, clock, batchSize: 7 });
        const events = Array.from({ length: count }, event);
        await Promise.all(events.map((one) => outbox.enqueue(one)));
        for (let turn = 0; turn <= script.length; turn += 1) {
          await settled();
          clock.fire();
        }
        await outbox.flush();
        expect([...stored.keys()].sort()).toEqual(events.map((one) => one.id).sort());
        expect(outbox.getSnapshot().pending).toBe(0);
      },
    ),
    { numRuns: 60 },
  );
});

it('sets a refused event aside, visibly, and delivers the others', async () => {
  const events = Array.from({ length: 9 }, event);
  const bad = events[4]?.id;
  const stored: string[] = [];
  const storage = memoryStorage();
  const clock = heldClock();
  const outbox = createOutbox({
    clock,
    storage,
    send: async (batch) => {
      if (batch.some((one) => one.id === bad)) return { status: 422 };
      stored.push(...batch.map((one) => one.id));
      return { status: 200 };
    },
  });
  await Promise.all(events.map((one) => outbox.enqueue(one)));
  await settled();
  clock.fire();
  await outbox.flush();
  expect(stored).toHaveLength(8);
  expect(outbox.getSnapshot().rejected.map((record) => record.id)).toEqual([bad]);
  expect(await storage.list()).toHaveLength(1);
});

it('keeps a second between refusals, and keeps what was refused until it is sent again or discarded', async () => {
  const clock = heldClock();
  const { send, stored, batches } = server(Array.from({ length: 8 }, () => ({ status: 422 })));
  const storage = memoryStorage();
  const outbox = createOutbox({ storage, send, clock, batchSize: 1, random: () => 0 });
  const [first, ...others] = Array.from({ length: 8 }, event);
  await Promise.all([first, ...others].map((one) => outbox.enqueue(one as CredenceEvent)));
  for (let count = 1; count <= 8; count += 1) {
    await settled();
    expect(batches).toHaveLength(count);
    clock.fire();
  }
  await settled();
  expect(outbox.getSnapshot()).toMatchObject({ pending: 0, state: 'idle' });
  await outbox.discardRejected([String(first?.id)]);
  expect(outbox.getSnapshot().rejected).toHaveLength(7);
  await outbox.retryRejected();
  expect([...stored.keys()].sort()).toEqual(others.map(({ id }) => id).sort());
  expect(outbox.getSnapshot().rejected).toEqual([]);
  expect(await storage.list()).toEqual([]);
});

it('sends everything once a server that knew no such address does', async () => {
  const clock = heldClock();
  const { send, stored, batches } = server([{ status: 404 }]);
  const outbox = createOutbox({ storage: memoryStorage(), send, clock });
  await Promise.all(Array.from({ length: 200 }, () => outbox.enqueue(event())));
  await settled();
  expect(batches).toHaveLength(1);
  clock.fire();
  await settled();
  expect(stored.size).toBe(200);
  expect(outbox.getSnapshot().rejected).toEqual([]);
});

it('pauses when the server asks for a sign-in, and goes on at the next flush', async () => {
  const clock = heldClock();
  const { send, stored } = server([{ status: 401 }]);
  const outbox = createOutbox({ storage: memoryStorage(), send, clock });
  await outbox.enqueue(event());
  await settled();
  expect(outbox.getSnapshot().state).toBe('unauthorized');
  await outbox.enqueue(event());
  await settled();
  expect(stored.size).toBe(0);
  await outbox.flush();
  expect(stored.size).toBe(2);
});

it('looks every five minutes whether somebody has signed in', async () => {
  const clock = heldClock();
  const { send, stored } = server([{ status: 401 }, { status: 403 }]);
  const outbox = createOutbox({ storage: memoryStorage(), send, clock, random: () => 0 });
  await outbox.enqueue(event());
  await settled();
  clock.fire();
  await settled();
  expect(clock.waits.filter((wait) => wait === 300_000)).toHaveLength(2);
  clock.fire();
  await settled();
  expect(stored.size).toBe(1);
});

it.each<[string, SendReceipt | 'down']>([
  ['fails', 'down'],
  ['asks for a sign-in', { status: 401 }],
])('lets flush reach a server that %s at most once a second', async (_what, answer) => {
  const clock = heldClock();
  const { send, batches } = server(Array.from({ length: 9 }, () => answer));
  let now = 0;
  const timed = { ...clock, now: () => now };
  const outbox = createOutbox({ storage: memoryStorage(), send, clock: timed });
  await outbox.enqueue(event());
  await settled();
  for (now = 0; now < 2_000; now += 100) await outbox.flush();
  expect(batches).toHaveLength(3);
});

it('keeps an event in memory and says so when storage refuses it', async () => {
  const full: OutboxStorage = {
    put: () => Promise.reject(new Error('QuotaExceededError')),
    list: () => Promise.reject(new Error('blocked')),
    remove: () => Promise.reject(new Error('blocked')),
  };
  const clock = heldClock();
  const { send, stored } = server(['down']);
  const outbox = createOutbox({ storage: full, send, clock });
  expect(await outbox.enqueue(event())).toBe('unsaved');
  await settled();
  expect(outbox.getSnapshot()).toMatchObject({ unsaved: 1, pending: 1 });
  clock.fire();
  await settled();
  expect(stored.size).toBe(1);
  expect(outbox.getSnapshot()).toMatchObject({ unsaved: 0, pending: 0 });
});

it('does not send again what was delivered when storage could not delete it', async () => {
  const storage = { ...memoryStorage(), remove: () => Promise.reject(new Error('blocked')) };
  const { send, batches } = server();
  const outbox = createOutbox({ storage, send });
  await outbox.enqueue(event());
  await outbox.flush();
  await outbox.flush();
  expect(batches).toEqual([1]);
});

it('waits at least as long as Retry-After asks', async () => {
  const clock = heldClock();
  const { send } = server([{ status: 429, retryAfter: '120' }]);
  const outbox = createOutbox({ storage: memoryStorage(), send, clock });
  await outbox.enqueue(event());
  await settled();
  expect(Math.max(...clock.waits)).toBeGreaterThanOrEqual(120_000);
});
