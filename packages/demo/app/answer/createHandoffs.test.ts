import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createApi } from '../api/createApi.ts';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { createShelf } from '../testing/createShelf.ts';
import { createHandoffs } from './createHandoffs.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const asked = { key: 'ask:1', ticketId: null, question: 'Who pays?' };

/** Asks for a person on a server in memory. */
async function ask() {
  const server = createFakeServer(() => []);
  const told = vi.fn();
  const api = createApi(server.fetch);
  const sent = vi.spyOn(api, 'handoff');
  const shelf = createShelf();
  const openTab = () =>
    createHandoffs({
      ...{ api, onAccepted: told, now: Date.now, random: Math.random, shelf },
      packetOf: (key) => ({ told: `about ${key}` }),
    });
  const open = () => openTab().of(asked);
  const handoff = open();
  const end = await handoff.request({ responseId: 'r1', question: 'Who pays?' });
  const followed = end.state === 'accepted' ? end.followed : null;
  if (followed === null) throw new Error('nothing is followed');
  const [entry] = server.queue;
  if (!entry) throw new Error('nothing waits');
  const act = async (path: string, body: unknown = {}) => {
    await server.fetch(`/api/${path}`, { method: 'POST', body: JSON.stringify(body) });
    await vi.advanceTimersByTimeAsync(5_000);
    return followed.getSnapshot().status;
  };
  /** What the page shows of it once it was loaded again. */
  const reload = async () => {
    const again = open();
    await vi.advanceTimersByTimeAsync(0);
    const snapshot = again.getSnapshot();
    return snapshot.state === 'accepted' ? snapshot.followed?.getSnapshot().status : null;
  };
  return { server, sent, told, followed, id: entry.id, act, reload, openTab };
}

it('tells the one who asked that it was taken, put back and answered', async () => {
  const { followed, id, act } = await ask();
  expect(followed.getSnapshot().status).toMatchObject({ state: 'queued', position: 1 });
  expect(await act(`queue/${id}/take`)).toEqual({ state: 'taken', by: 'a colleague' });
  expect(await act(`queue/${id}/release`)).toMatchObject({ state: 'queued' });
  const reply = { id: 'p1', responseId: 'r1', text: 'You do.' };
  expect(await act('replies', reply)).toMatchObject({ state: 'answered', text: 'You do.' });
});

it('is taken back by the one who asked, and the queue is read again', async () => {
  const { server, told, followed } = await ask();
  expect((await followed.withdraw?.())?.status).toEqual({ state: 'withdrawn' });
  expect(server.queue).toEqual([]);
  expect(told).toHaveBeenCalledTimes(2);
});

it('says that it stands as before when the server cannot be reached', async () => {
  const { server, followed } = await ask();
  server.down = true;
  expect(await followed.withdraw?.()).toMatchObject({
    withdrawal: 'failed',
    status: { state: 'queued' },
  });
});

it('follows after a reload what was asked for before, and asks nobody twice', async () => {
  const { server, sent, id, act, reload } = await ask();
  await act(`queue/${id}/take`);
  expect(await reload()).toEqual({ state: 'taken', by: 'a colleague' });
  const reply = { id: 'p1', responseId: 'r1', text: 'You do.' };
  await act('replies', reply);
  expect(await reload()).toMatchObject({ state: 'answered', text: 'You do.' });
  expect(sent).toHaveBeenCalledOnce();
  expect(server.queue).toEqual([]);
});

it.each(['withdrawn', 'closed', 'lost'])(
  'lets ask anew after a reload once it is %s',
  async (end) => {
    const { server, followed, id, act, reload } = await ask();
    if (end === 'withdrawn') await followed.withdraw?.();
    if (end === 'closed') {
      await act(`queue/${id}/take`);
      await act(`queue/${id}/close`);
    }
    if (end === 'lost') {
      server.lost = true;
      await vi.advanceTimersByTimeAsync(5_000);
      expect(followed.getSnapshot().status).toEqual({ state: 'failed', reason: 'gone' });
    }
    expect(await reload()).toBeNull();
  },
);

it('hands on what the page knows of the conversation', async () => {
  const { sent } = await ask();
  const packet = { told: 'about ask:1', responseId: 'r1', question: 'Who pays?' };
  expect(sent).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(packet));
});

it('follows the newer of two requests for one conversation, whichever tab made it and is loaded when', async () => {
  const { server, followed, act, reload, openTab } = await ask();
  // One tab follows the first request, another was opened with it and shows the conversation later.
  const [follows, shows] = [openTab(), openTab()];
  follows.of(asked);
  await vi.advanceTimersByTimeAsync(0);
  await followed.withdraw?.();
  const end = await openTab().of(asked).request({ responseId: 'r1', question: 'Who pays?' });
  expect(end.state).toBe('accepted');
  const newer = server.queue.at(-1);
  shows.of(asked);
  // By now the first tab has heard that the first request was taken back.
  expect(await act(`queue/${String(newer?.id)}/take`)).toEqual({ state: 'withdrawn' });
  expect(await reload()).toEqual({ state: 'taken', by: 'a colleague' });
});
