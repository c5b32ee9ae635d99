import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { voteOnNext as event } from '../../test/feedback/voteOnNext.ts';
import { createOutbox } from './createOutbox.ts';
import { memoryStorage } from './outbox.ts';
import type { OutboxNews, OutboxRecord, OutboxTabs } from './outbox.ts';

const offline = () => Promise.reject(new Error('offline'));

/** A page whose storage is looked into, and that hears what the test tells. */
function page(storage = { ...memoryStorage(), isDurable: () => true }) {
  let hear = (_news: OutboxNews): void => undefined;
  const told: OutboxNews[] = [];
  const tabs: OutboxTabs = {
    alone: async (work) => work(),
    tell: (news) => void told.push(news),
    hear(callback) {
      hear = callback;
      return () => undefined;
    },
  };
  const outbox = createOutbox({ storage, send: offline, tabs });
  const stored = async () =>
    (await storage.list())
      // Nothing else was put into it.
      .map((record) => record as OutboxRecord)
      .sort((one, other) => one.sequence - other.sequence);
  return { outbox, stored, told, news: (news: OutboxNews) => hear(news) };
}

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

it('keeps an event once that is given twice, and says so each time', async () => {
  const { outbox, stored, told } = page();
  const one = event();
  expect(await outbox.enqueue(one)).toBe('saved');
  expect(await outbox.enqueue(one)).toBe('saved');
  expect(outbox.getSnapshot().pending).toBe(1);
  expect(await stored()).toHaveLength(1);
  expect(told.filter(({ said }) => said)).toHaveLength(1);
});

it('says of an event that is given twice that only memory has it', async () => {
  const full = { ...memoryStorage(), put: () => Promise.reject(new Error('full')) };
  const { outbox } = page({ ...full, isDurable: () => true });
  const one = event();
  expect(await outbox.enqueue(one)).toBe('unsaved');
  expect(await outbox.enqueue(one)).toBe('unsaved');
  expect(outbox.getSnapshot()).toMatchObject({ pending: 1, unsaved: 1 });
});

it.each([
  ['goes on after the last number of another page', 7, 8],
  ['does not go back behind its own', 0, 2],
  ['takes no number that is none', Number.NaN, 2],
  ['takes no number beyond which there is no next', Number.MAX_SAFE_INTEGER, 2 ** 52 + 1],
  ['takes no fraction', 7.5, 2],
])('%s', async (_what, last, next) => {
  const { outbox, stored, news } = page();
  await outbox.enqueue(event());
  news({ last, gone: [] });
  await outbox.enqueue(event());
  expect((await stored()).map(({ sequence }) => sequence)).toEqual([1, next]);
});

it('forgets what another page delivered', async () => {
  const { outbox, news } = page();
  const [first, second] = [event(), event()];
  await outbox.enqueue(first);
  await outbox.enqueue(second);
  news({ last: 2, gone: [first.id] });
  const { pending, held } = outbox.getSnapshot();
  expect(pending).toBe(1);
  expect([...held.keys()]).toEqual([second.id]);
});
