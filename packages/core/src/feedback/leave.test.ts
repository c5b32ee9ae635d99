import { expect, it } from 'vitest';
import { createEvent } from '../event/event.ts';
import type { CredenceEvent } from '../event/event.ts';
import { createOutbox } from './createOutbox.ts';
import { httpSend, memoryStorage } from './outbox.ts';
import { bytesOf, envelope } from './takeBatch.ts';
import type { Outbox, OutboxOptions, OutboxStorage } from './outbox.ts';

const context = { tier: 'high', confidence: 0.9, thresholdsVersion: '1' };

function comment(text: string): CredenceEvent {
  const body = { type: 'feedback.commented', length: text.length, text } as const;
  return createEvent(body, { ...context, responseId: 'r' });
}

/** A browser that keeps 64 KiB of requests going when a page is left, and refuses more. No request is answered. */
function leavingBrowser() {
  const bodies: string[] = [];
  const fetch = (_url: string, init: { readonly body: string; readonly keepalive: boolean }) => {
    const size = [...bodies, init.body].join('').length;
    if (!init.keepalive || size > 65_536) return Promise.reject(new TypeError('refused'));
    bodies.push(init.body);
    return new Promise<never>(() => undefined);
  };
  const idsOf = (body: string) =>
    (JSON.parse(body) as { events: CredenceEvent[] }).events.map(({ id }) => id);
  return { bodies, send: httpSend('/api/events', { fetch }), ids: () => bodies.flatMap(idsOf) };
}

async function waiting(count: number, options: Partial<OutboxOptions>): Promise<Outbox> {
  const storage = { ...memoryStorage(), isDurable: () => true };
  const send = () => Promise.reject(new Error('offline'));
  const earlier = createOutbox({ storage, send });
  await Promise.all(Array.from({ length: count }, () => earlier.enqueue(comment('x'.repeat(400)))));
  earlier.close();
  return createOutbox({ storage, send, ...options });
}

it('hands over no more than a browser takes when the page is left, and each event once', async () => {
  const { bodies, send, ids } = leavingBrowser();
  const outbox = await waiting(1_500, { send });
  void outbox.flush();
  while (bodies.length === 0) await Promise.resolve();
  outbox.leave();
  expect(bodies.length).toBe(2);
  expect(bodies.join('').length).toBeGreaterThan(55_000);
  expect(bodies.join('').length).toBeLessThanOrEqual(60_000);
  expect(new Set(ids()).size).toBe(ids().length);
  expect(outbox.getSnapshot().pending).toBe(1_500);
  outbox.close();
});

it.each([0, 20])('hands over a click of the last moment, %i turns ago, once', async (turns) => {
  const { send, ids } = leavingBrowser();
  const slow = { ...memoryStorage(), put: () => new Promise<never>(() => undefined) };
  const outbox = createOutbox({ storage: slow, send });
  const last = comment('the last word');
  void outbox.enqueue(last);
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
  outbox.leave();
  expect(ids()).toEqual([last.id]);
  outbox.close();
});

it('leaves to the other pages what is stored, unless it is its turn', async () => {
  const { bodies, send } = leavingBrowser();
  const tabs = {
    alone: () => new Promise<never>(() => undefined),
    tell: () => undefined,
    hear: () => () => undefined,
  };
  const outbox = await waiting(3, { send, tabs });
  void outbox.flush();
  outbox.leave();
  expect(bodies).toEqual([]);
  outbox.close();
});

it('sends, when it is not its turn, what no other page can: what only its memory holds', async () => {
  const { send, tried } = failingServer();
  const kept = { ...memoryStorage(), isDurable: () => true };
  let isFull = false;
  const put: OutboxStorage['put'] = (record) =>
    isFull ? Promise.reject(new Error('full')) : kept.put(record);
  const tabs = {
    alone: () => new Promise<never>(() => undefined),
    tell: () => undefined,
    hear: () => () => undefined,
  };
  const outbox = createOutbox({ storage: { ...kept, put }, send, tabs });
  const [stored, lost] = [comment('stored'), comment('in memory')];
  expect(await outbox.enqueue(stored)).toBe('saved');
  isFull = true;
  expect(await outbox.enqueue(lost)).toBe('unsaved');
  outbox.leave();
  expect(tried).toEqual([[lost.id]]);
  outbox.close();
});

it('deletes what was taken while the page was left, should the page come back', async () => {
  const taken: number[] = [];
  const send = async (events: readonly CredenceEvent[]) => {
    taken.push(events.length);
    return { status: 200 };
  };
  const outbox = await waiting(3, { send });
  await outbox.enqueue(comment('one more'));
  outbox.leave();
  await outbox.flush();
  expect(taken.reduce((sum, count) => sum + count, 0)).toBe(4);
  expect(outbox.getSnapshot()).toMatchObject({ state: 'idle', pending: 0 });
});

it('asks a server that does not answer once a second, however often the page is left', async () => {
  const { send, tried } = failingServer();
  const clock = { time: 0, now: () => clock.time, after: () => () => undefined };
  const outbox = await waiting(3, { send, clock });
  await outbox.flush();
  const seen: number[] = [];
  for (const time of [0, 0, 999, 1_000, 1_001]) {
    clock.time = time;
    outbox.leave();
    await settled();
    seen.push(tried.length);
  }
  expect(seen).toEqual([2, 2, 2, 3, 3]);
});

it.each([
  ['takes one that just fits', 0, 1],
  ['leaves one that is a byte too large', -1, 0],
])('%s into what a browser keeps going', async (_what, spare, sent) => {
  const { send, tried } = failingServer();
  const slow = { ...memoryStorage(), put: () => new Promise<never>(() => undefined) };
  const one = comment('the last word');
  const outbox = createOutbox({ storage: slow, send, batchBytes: envelope + bytesOf(one) + spare });
  void outbox.enqueue(one);
  outbox.leave();
  expect(tried).toHaveLength(sent);
  outbox.close();
});

it('passes over what is too large to outlive the page, and takes what comes after it', async () => {
  const { send, tried } = failingServer();
  const slow = { ...memoryStorage(), put: () => new Promise<never>(() => undefined) };
  const outbox = createOutbox({ storage: slow, send });
  const [large, small] = [comment('x'.repeat(70_000)), comment('the last word')];
  void outbox.enqueue(large);
  void outbox.enqueue(small);
  outbox.leave();
  expect(tried).toEqual([[small.id]]);
  outbox.close();
});

/** Remembers what it was asked to take. */
function failingServer() {
  const tried: string[][] = [];
  const send = async (events: readonly CredenceEvent[]) => {
    tried.push(events.map(({ id }) => id));
    return { status: 503 };
  };
  return { tried, send };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}
