import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { heldTransport } from '../../test/fallback/heldTransport.ts';
import { createHandoff } from './handoff.ts';
import { followHandoff } from './progress/followHandoff.ts';
import type { HandoffStatus } from './progress/handoffStatus.ts';

const details = { responseId: 'r', question: 'Where is my order?' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('asks again, whether by a retry or anew, under the id that the queue may know', async () => {
  const { transport, requests, answers } = heldTransport();
  const handoff = createHandoff({ transport });
  expect(await handoff.retry()).toEqual({ state: 'idle' });
  const asked = handoff.request(details);
  await Promise.resolve();
  const retried = handoff.retry();
  answers[0]?.reject('busy' as never); // a product may reject with anything
  expect(await asked).toMatchObject({ state: 'failed', reason: 'busy' });
  expect(await retried).toBe(await asked);
  const again = handoff.request({ ...details, note: 'please' });
  await Promise.resolve();
  answers[1]?.resolve({ position: null, waitMinutes: null });
  const accepted = await again;
  expect(requests.map(({ id, note }) => [id, note])).toEqual([
    [requests[0]?.id, undefined],
    [requests[0]?.id, 'please'],
  ]);
  expect(await handoff.retry()).toBe(accepted);
});

it('keeps the first acknowledgement when that of an earlier attempt comes late', async () => {
  const { transport, answers } = heldTransport();
  const handoff = createHandoff({ transport, timeout: 1_000 });
  void handoff.request(details);
  await vi.advanceTimersByTimeAsync(1_000);
  const again = handoff.retry();
  await Promise.resolve();
  answers[1]?.resolve({ position: 2, waitMinutes: null, ticket: 'second' });
  const accepted = await again;
  answers[0]?.resolve({ position: 1, waitMinutes: null, ticket: 'first' });
  await vi.advanceTimersByTimeAsync(0);
  expect(handoff.getSnapshot()).toBe(accepted);
});

it('does not take the late acknowledgement of an old request for that of a new one', async () => {
  const { transport, answers } = heldTransport();
  const over = { subscribe: () => () => undefined, withdraw: null, stop: () => undefined };
  const status: HandoffStatus = { state: 'closed' };
  const follow = (ticket: string) => ({
    ...over,
    getSnapshot: () => ({ ticket, sequence: 1, status, isOld: false, withdrawal: 'none' as const }),
  });
  const handoff = createHandoff({ transport, timeout: 1_000, follow });
  void handoff.request(details);
  await vi.advanceTimersByTimeAsync(1_000);
  void handoff.retry();
  await Promise.resolve();
  answers[1]?.resolve({ position: 2, waitMinutes: null });
  await vi.advanceTimersByTimeAsync(0);
  void handoff.request(details);
  await Promise.resolve();
  answers[0]?.resolve({ position: 1, waitMinutes: null });
  await vi.advanceTimersByTimeAsync(0);
  expect(handoff.getSnapshot().state).toBe('requesting');
});

it.each([
  [
    { position: 2, waitMinutes: null },
    { state: 'queued', position: 2, waitMinutes: null },
  ],
  [
    { position: null, waitMinutes: 4 },
    { state: 'queued', position: null, waitMinutes: 4 },
  ],
  [{ position: null, waitMinutes: null, ticket: 7 as never }, { state: 'acknowledged' }],
])('has what was acknowledged with %j followed from there', async (receipt, status) => {
  const follow = vi.fn(() => followHandoff('t', { poll: () => Promise.resolve(null) }));
  const handoff = createHandoff({ transport: () => Promise.resolve(receipt), follow });
  const accepted = await handoff.request(details);
  const id = accepted.state === 'accepted' ? accepted.request.id : null;
  expect(accepted).toMatchObject({ state: 'accepted', ticket: id });
  expect(follow).toHaveBeenCalledWith(id, status);
});
