import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createApi } from '../api/createApi.ts';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { createHandoffs } from './createHandoffs.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Asks for a person on a server in memory. */
async function ask() {
  const server = createFakeServer(() => []);
  const told = vi.fn();
  const api = createApi(server.fetch);
  const sent = vi.spyOn(api, 'handoff');
  const handoffs = createHandoffs({
    ...{ api, onAccepted: told, now: Date.now, random: Math.random },
    packetOf: (key) => ({ told: `about ${key}` }),
  });
  const handoff = handoffs.of({ key: 'ask:1', ticketId: null });
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
  return { server, sent, told, followed, id: entry.id, act };
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

it('hands on what the page knows of the conversation', async () => {
  const { sent } = await ask();
  const packet = { told: 'about ask:1', responseId: 'r1', question: 'Who pays?' };
  expect(sent).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(packet));
});
