import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createEvent } from '../event/event.ts';
import type { CredenceEvent } from '../event/event.ts';
import { voteOnNext as event } from '../../test/feedback/voteOnNext.ts';
import { createOutbox } from './createOutbox.ts';
import { memoryStorage } from './outbox.ts';
import type { OutboxNews, OutboxTabs } from './outbox.ts';

/** A browser: its pages share a storage, take turns, and hear each other. */
function browser() {
  const storage = { ...memoryStorage(), isDurable: () => true };
  const pages = new Set<(news: OutboxNews) => void>();
  let turn = Promise.resolve();
  const openTab = (): { tabs: OutboxTabs; kill(): void } => {
    let listener = (_news: OutboxNews): void => undefined;
    let give = (): void => undefined;
    const own = (news: OutboxNews) => listener(news);
    pages.add(own);
    const tabs: OutboxTabs = {
      alone(work) {
        const done = turn.then(work);
        const killed = new Promise<void>((resolve) => (give = resolve));
        turn = Promise.race([done.then(() => undefined), killed]);
        return done;
      },
      tell: (news) => pages.forEach((page) => page !== own && page(structuredClone(news))),
      hear(callback) {
        listener = callback;
        return () => void pages.delete(own);
      },
    };
    return { tabs, kill: () => give() };
  };
  return { storage, openTab };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('sends each event once, and every page knows, when four pages have something to send at once', async () => {
  const { storage, openTab } = browser();
  const sent: string[] = [];
  const send = async (events: readonly CredenceEvent[]) => {
    sent.push(...events.map(({ id }) => id));
    await new Promise((resolve) => void setTimeout(resolve, 5));
    return { status: 200 };
  };
  const pages = [1, 2, 3, 4].map(() => createOutbox({ storage, send, tabs: openTab().tabs }));
  const events = Array.from({ length: 80 }, event);
  await Promise.all(events.map(async (one, index) => pages[index % 4]?.enqueue(one)));
  await vi.advanceTimersByTimeAsync(1_000);
  expect([...sent].sort()).toEqual(events.map(({ id }) => id).sort());
  for (const page of pages) expect(page.getSnapshot()).toMatchObject({ state: 'idle', pending: 0 });
});

it('sends for a page that was killed while it sent, and not again what that had delivered', async () => {
  const { storage, openTab } = browser();
  const first = openTab();
  const never = () => new Promise<never>(() => undefined);
  const killed = createOutbox({ storage, send: never, tabs: first.tabs });
  const sent: string[] = [];
  const send = async (events: readonly CredenceEvent[]) => {
    sent.push(...events.map(({ id }) => id));
    return { status: 200 };
  };
  createOutbox({ storage, send, tabs: openTab().tabs });
  const events = Array.from({ length: 5 }, event);
  await Promise.all(events.map((one) => killed.enqueue(one)));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent).toEqual([]);
  killed.close();
  first.kill();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toEqual(events.map(({ id }) => id));
  expect(await storage.list()).toEqual([]);
});

it('keeps the order of what several pages took, whatever their clocks say', async () => {
  const { storage, openTab } = browser();
  const offline = () => Promise.reject(new Error('offline'));
  const pages = [1, 2].map(() => createOutbox({ storage, send: offline, tabs: openTab().tabs }));
  const events = Array.from({ length: 8 }, event).reverse();
  for (const [index, one] of events.entries()) await pages[index < 6 ? 0 : 1]?.enqueue(one);
  pages.forEach((page) => page.close());
  const sent: string[] = [];
  const send = async (batch: readonly CredenceEvent[]) => {
    sent.push(...batch.map(({ id }) => id));
    return { status: 200 };
  };
  await createOutbox({ storage, send }).flush();
  expect(sent).toEqual(events.map(({ id }) => id));
});

it('leaves alone what another page set aside', async () => {
  const { storage, openTab } = browser();
  const send = vi.fn(async () => ({ status: 422 }));
  const [one, other] = [1, 2].map(() => createOutbox({ storage, send, tabs: openTab().tabs }));
  await one?.enqueue(event());
  await vi.advanceTimersByTimeAsync(60_000);
  await other?.flush();
  expect(send).toHaveBeenCalledTimes(1);
  expect(other?.getSnapshot()).toMatchObject({
    pending: 0,
    rejected: [{ rejected: 'status 422' }],
  });
});

const voteOn = (vote: 'up' | 'down') =>
  createEvent(
    { type: 'feedback.voted', vote, reasons: [] },
    { responseId: 'r', tier: 'high', confidence: 0.9, thresholdsVersion: '1' },
  );

it('shows a vote in every tab, the same one when two vote at once, and where it stands', async () => {
  const { storage, openTab } = browser();
  let isUp = false;
  const send = async () => ({ status: isUp ? 202 : 503 });
  const pages = [1, 2, 3].map(() => createOutbox({ storage, send, tabs: openTab().tabs }));
  const seen = () => pages.map((page) => page.lastVote('r')?.vote);
  await pages[0]?.enqueue(voteOn('up'));
  expect(seen()).toEqual(['up', 'up', 'up']);
  await Promise.all([pages[0]?.enqueue(voteOn('down')), pages[1]?.enqueue(voteOn('up'))]);
  expect(new Set(seen()).size).toBe(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(pages[2]?.feedbackStatus('r')).not.toBe('saved');
  isUp = true;
  await vi.advanceTimersByTimeAsync(600_000);
  expect(pages.map((page) => page.feedbackStatus('r'))).toEqual(['saved', 'saved', 'saved']);
});

it('hears no vote in what is no record, and none that only the memory of another page holds', async () => {
  const { storage, openTab } = browser();
  const send = async () => ({ status: 503 });
  const [full, other] = [openTab(), openTab()];
  const page = createOutbox({ storage, send, tabs: other.tabs });
  const put = () => Promise.reject(new Error('full'));
  const memory = createOutbox({ storage: { ...storage, put }, send, tabs: full.tabs });
  await memory.enqueue(voteOn('up'));
  expect(page.lastVote('r')).toBe(null);
  const said = { id: 'x', sequence: 1, event: { type: 'feedback.voted' }, rejected: null };
  full.tabs.tell({ last: 1, gone: [], said } as unknown as OutboxNews); // as another version may
  expect(page.lastVote('r')).toBe(null);
});

it('sends what it was given while its turn was ending', async () => {
  const { storage, openTab } = browser();
  const { tabs } = openTab();
  const sent: string[] = [];
  const send = async (events: readonly CredenceEvent[]) => {
    sent.push(...events.map(({ id }) => id));
    return { status: 200 };
  };
  const alone: OutboxTabs['alone'] = async (work) => {
    const done = await tabs.alone(work);
    await new Promise((resolve) => void setTimeout(resolve, 50));
    return done;
  };
  const page = createOutbox({ storage, send, tabs: { ...tabs, alone } });
  const [first, second] = [event(), event()];
  await page.enqueue(first);
  await vi.advanceTimersByTimeAsync(20);
  await page.enqueue(second);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toEqual([first.id, second.id]);
});

it('tries again by itself where the browser gave it no turn', async () => {
  const { storage, openTab } = browser();
  const { tabs } = openTab();
  let refusals = 2;
  const alone: OutboxTabs['alone'] = (work) =>
    refusals-- > 0 ? Promise.reject(new Error('no locks')) : tabs.alone(work);
  const send = async () => ({ status: 200 });
  const page = createOutbox({ storage, send, tabs: { ...tabs, alone } });
  await page.enqueue(event());
  await page.flush();
  expect(page.getSnapshot()).toMatchObject({ state: 'offline', pending: 1 });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(page.getSnapshot()).toMatchObject({ state: 'idle', pending: 0 });
});

it('sends at once what only its memory holds when another tab could deliver', async () => {
  const { storage, openTab } = browser();
  const put = () => Promise.reject(new Error('full'));
  const answers = [{ status: 503, retryAfter: '120' }];
  const send = async () => answers.shift() ?? { status: 200 };
  const waiting = createOutbox({ storage: { ...storage, put }, send, tabs: openTab().tabs });
  await waiting.enqueue(event());
  await vi.advanceTimersByTimeAsync(2_000);
  expect(waiting.getSnapshot()).toMatchObject({ state: 'offline', pending: 1 });
  const other = createOutbox({ storage, send, tabs: openTab().tabs });
  await other.enqueue(event());
  await vi.advanceTimersByTimeAsync(100);
  expect(waiting.getSnapshot()).toMatchObject({ state: 'idle', pending: 0 });
});

it('does nothing any more once it is closed, whatever other tabs tell', async () => {
  const { storage, openTab } = browser();
  const { tabs } = openTab();
  const send = vi.fn(async () => ({ status: 200 }));
  const page = createOutbox({ storage, send, tabs: openTab().tabs });
  const { id } = event();
  tabs.tell({ last: 1, gone: [] });
  page.close();
  expect(vi.getTimerCount()).toBe(0);
  tabs.tell({ last: 2, gone: [id] });
  tabs.tell({ last: 3, gone: [] });
  await vi.advanceTimersByTimeAsync(60_000);
  expect([vi.getTimerCount(), send.mock.calls.length]).toEqual([0, 0]);
});

it.each([null, 'news', {}, { last: 1 }, { last: '1', gone: [] }, { last: 1, gone: 'all' }])(
  'passes over %j, as a page of another version may tell',
  async (news) => {
    const { storage, openTab } = browser();
    const { tabs } = openTab();
    const page = createOutbox({
      storage,
      send: async () => ({ status: 503 }),
      tabs: openTab().tabs,
    });
    await page.enqueue(event());
    const before = page.getSnapshot();
    tabs.tell(news as never);
    expect(page.getSnapshot()).toBe(before);
    page.close();
  },
);
