import { createEvent } from '@credence-ui/core/event';
import { createOutbox } from '@credence-ui/core/feedback';
import { deleteDB, openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { indexedDbStorage } from './indexedDbStorage.ts';

let answers = 0;
const event = () =>
  createEvent(
    { type: 'feedback.voted', vote: 'up', reasons: [] },
    { responseId: `r${(answers += 1)}`, tier: 'high', confidence: 0.9, thresholdsVersion: '1' },
  );
const record = (sequence: number) => {
  const one = event();
  return { id: one.id, sequence, event: one, rejected: null };
};
const fresh = () => `credence-test-${crypto.randomUUID()}`;

it('gives a later page what an earlier one left', async () => {
  const name = fresh();
  const kept = record(1);
  await indexedDbStorage(name).put(kept);
  expect(await indexedDbStorage(name).list()).toEqual([kept]);
  await indexedDbStorage(name).remove([kept.id]);
  expect(await indexedDbStorage(name).list()).toEqual([]);
});

it('delivers the whole records and leaves a corrupt one alone', async () => {
  const name = fresh();
  const storage = indexedDbStorage(name);
  const kept = record(1);
  await storage.put(kept);
  const raw = await openDB(name);
  await raw.put('outbox', { nonsense: true }, 'corrupt');
  const sent: string[] = [];
  const outbox = createOutbox({
    storage,
    send: async (events) => {
      sent.push(...events.map((one) => one.id));
      return { status: 200 };
    },
  });
  await outbox.flush();
  expect(sent).toEqual([kept.id]);
  expect(await raw.count('outbox')).toBe(1);
  raw.close();
});

it('reads what it holds in parts, and what is asked for wherever it lies', async () => {
  const storage = indexedDbStorage(fresh());
  const records = Array.from({ length: 7 }, (_, index) => record(index));
  for (const one of records) await storage.put(one);
  const pages: unknown[][] = [];
  let after: unknown;
  do {
    const page = await storage.page?.(after, 3);
    pages.push([...(page?.records ?? [])]);
    after = page?.next;
  } while (after !== undefined);
  expect(pages.map(({ length }) => length)).toEqual([3, 3, 1]);
  const byId = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(pages.flat()).toEqual(byId);
  const [first, , third, , , , last] = byId;
  const read = await storage.read?.([first, last, third].map((one) => one?.id ?? ''));
  expect(new Set(read)).toEqual(new Set([first, third, last]));
  await storage.remove([first?.id ?? '']);
  expect(await storage.read?.([first?.id ?? ''])).toEqual([undefined]);
  expect(await storage.read?.([])).toEqual([]);
});

it('sends a queue of several pages in order', async () => {
  const storage = indexedDbStorage(fresh());
  const records = Array.from({ length: 1_700 }, (_, index) => record(1_700 - index));
  await Promise.all(records.map((one) => storage.put(one)));
  const sent: string[] = [];
  const outbox = createOutbox({
    storage,
    send: async (events) => {
      sent.push(...events.map(({ id }) => id));
      return { status: 200 };
    },
  });
  await outbox.flush();
  expect(sent).toEqual(records.map(({ id }) => id).reverse());
  expect(await storage.list()).toEqual([]);
});

it('opens the database again after another page deleted it', async () => {
  const name = fresh();
  const storage = indexedDbStorage(name);
  await storage.put(record(1));
  await deleteDB(name);
  expect(await storage.list()).toEqual([]);
  const kept = record(2);
  await storage.put(kept);
  expect(await indexedDbStorage(name).list()).toEqual([kept]);
});

it('works in memory and warns once when IndexedDB is blocked', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const blocked = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  const storage = indexedDbStorage(fresh());
  const kept = record(1);
  await storage.put(kept);
  expect(await storage.list()).toEqual([kept]);
  await indexedDbStorage(fresh()).list();
  expect(warn).toHaveBeenCalledTimes(1);
  blocked.mockRestore();
  warn.mockRestore();
});
