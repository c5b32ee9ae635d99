import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { heldTransport } from '../../test/fallback/heldTransport.ts';
import { createHandoff } from './handoff.ts';
import { followHandoff } from './progress/followHandoff.ts';
import type { HandoffStatus } from './progress/handoffStatus.ts';

const details = { responseId: 'r', question: 'Where is my order?' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('goes from idle over requesting to accepted, and leaves no timer', async () => {
  const { transport, answers } = heldTransport();
  const handoff = createHandoff({ transport });
  const states: string[] = [handoff.getSnapshot().state];
  handoff.subscribe(() => states.push(handoff.getSnapshot().state));
  const asked = handoff.request(details);
  await Promise.resolve();
  answers[0]?.resolve({ position: 2, waitMinutes: 4 });
  expect(await asked).toMatchObject({ state: 'accepted', position: 2, waitMinutes: 4 });
  expect(states).toEqual(['idle', 'requesting', 'accepted']);
  expect(vi.getTimerCount()).toBe(0);
});

it('asks once however often it is clicked, also once accepted', async () => {
  const { transport, requests, answers } = heldTransport();
  const handoff = createHandoff({ transport });
  const clicks = [handoff.request(details), handoff.request(details)];
  await Promise.resolve();
  answers[0]?.resolve({ position: 1, waitMinutes: null });
  await Promise.all(clicks);
  await handoff.request(details);
  expect(requests).toHaveLength(1);
});

it('fails visibly and tries again under the same id', async () => {
  const { transport, requests, answers } = heldTransport();
  const handoff = createHandoff({ transport });
  const asked = handoff.request(details);
  await Promise.resolve();
  answers[0]?.reject(new Error('queue closed'));
  expect(await asked).toMatchObject({ state: 'failed', reason: 'queue closed' });
  const again = handoff.retry();
  await Promise.resolve();
  answers[1]?.resolve({ position: 1, waitMinutes: 1 });
  expect((await again).state).toBe('accepted');
  expect(requests[1]?.id).toBe(requests[0]?.id);
});

it('fails when nobody answers in time, and still believes a late acknowledgement', async () => {
  const { transport, answers } = heldTransport();
  const handoff = createHandoff({ transport, timeout: 1_000 });
  const asked = handoff.request(details);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await asked).toMatchObject({ state: 'failed', reason: 'timeout' });
  answers[0]?.resolve({ position: 3, waitMinutes: null });
  await vi.advanceTimersByTimeAsync(0);
  expect(handoff.getSnapshot()).toMatchObject({ state: 'accepted', position: 3 });
});

it('keeps a late failure of an old attempt from ending a new one', async () => {
  const { transport, answers } = heldTransport();
  const handoff = createHandoff({ transport, timeout: 1_000 });
  void handoff.request(details);
  await vi.advanceTimersByTimeAsync(1_000);
  const again = handoff.retry();
  await Promise.resolve();
  answers[0]?.reject(new Error('late'));
  await vi.advanceTimersByTimeAsync(0);
  expect(handoff.getSnapshot().state).toBe('requesting');
  answers[1]?.resolve({ position: 1, waitMinutes: null });
  expect((await again).state).toBe('accepted');
});

it.each([
  undefined,
  null,
  'ok',
  {},
  [],
  { error: 'database down' },
  { position: '2' },
  Object.create({ position: 2 }),
] as const)('takes %j for no acknowledgement', async (reply) => {
  const handoff = createHandoff({ transport: () => Promise.resolve(reply as never) });
  const reason = 'no acknowledgement';
  expect(await handoff.request(details)).toMatchObject({ state: 'failed', reason });
});

it.each([
  [{ position: 2 }, { position: 2, waitMinutes: null }],
  [{ waitMinutes: 4 }, { position: null, waitMinutes: 4 }],
  [{ position: null }, { position: null, waitMinutes: null }],
])('takes %j for an acknowledgement', async (reply, figures) => {
  const handoff = createHandoff({ transport: () => Promise.resolve(reply as never) });
  expect(await handoff.request(details)).toMatchObject({ state: 'accepted', ...figures });
});

it('survives a transport that throws at once, and unusable figures', async () => {
  const throwing = createHandoff({
    transport: () => {
      throw new Error('no network');
    },
  });
  expect(await throwing.request(details)).toMatchObject({ reason: 'no network' });
  const vague = createHandoff({
    transport: () => Promise.resolve({ position: NaN, waitMinutes: -1 }),
  });
  expect(await vague.request(details)).toMatchObject({ position: null, waitMinutes: null });
});

it('asks although someone who follows it throws', async () => {
  vi.stubGlobal('reportError', () => undefined);
  const handoff = createHandoff({
    transport: () => Promise.resolve({ position: 1, waitMinutes: null }),
  });
  handoff.subscribe(() => {
    throw new Error('broken');
  });
  expect(await handoff.request(details)).toMatchObject({ state: 'accepted', position: 1 });
  vi.unstubAllGlobals();
});

it('takes up what was acknowledged before the page was loaded again, and asks nobody twice', async () => {
  const { transport, requests } = heldTransport();
  let status: HandoffStatus = { state: 'queued', position: 3, waitMinutes: 9 };
  const poll = (ticket: string) => Promise.resolve({ ticket, sequence: Date.now(), status });
  const request = { ...details, id: 'h1' };
  const handoff = createHandoff({
    transport,
    resume: { request, ticket: 'Z-7' },
    follow: (ticket, first) => followHandoff(ticket, { poll, status: first }),
  });
  const before = handoff.getSnapshot();
  expect(before).toMatchObject({ state: 'accepted', request, ticket: 'Z-7', position: null });
  const followed = before.state === 'accepted' ? before.followed : null;
  expect(followed?.getSnapshot().status).toEqual({ state: 'acknowledged' });
  await vi.advanceTimersByTimeAsync(0);
  expect(followed?.getSnapshot().status).toEqual(status);
  expect(await handoff.request(details)).toBe(before);
  expect(requests).toEqual([]);
  status = { state: 'closed' };
  await vi.advanceTimersByTimeAsync(10_000);
  void handoff.request(details);
  await Promise.resolve();
  expect(requests).toMatchObject([details]);
  expect(requests[0]?.id).not.toBe('h1');
});

it('follows what was accepted by the ticket of the queue, and asks anew under another id once that is over', async () => {
  const { transport, requests, answers } = heldTransport();
  let status: HandoffStatus = { state: 'taken', by: null };
  const poll = (ticket: string) => Promise.resolve({ ticket, sequence: Date.now(), status });
  const handoff = createHandoff({
    transport,
    follow: (ticket, first) => {
      expect(first).toEqual({ state: 'queued', position: 2, waitMinutes: null });
      return followHandoff(ticket, { poll, status: first });
    },
  });
  const asked = handoff.request(details);
  await Promise.resolve();
  answers[0]?.resolve({ ticket: 'Z-7', position: 2, waitMinutes: null });
  const accepted = await asked;
  const followed = accepted.state === 'accepted' ? accepted.followed : null;
  expect(followed?.getSnapshot()).toMatchObject({ ticket: 'Z-7', status });
  await handoff.request(details);
  expect(requests).toHaveLength(1);
  status = { state: 'closed' };
  await vi.advanceTimersByTimeAsync(10_000);
  expect(followed?.getSnapshot().status).toEqual(status);
  void handoff.request(details);
  await Promise.resolve();
  expect(requests).toHaveLength(2);
  expect(requests[1]?.id).not.toBe(requests[0]?.id);
});

it('waits fifteen seconds for an acknowledgement where nothing else is said', async () => {
  const { transport } = heldTransport();
  const handoff = createHandoff({ transport });
  const asked = handoff.request(details);
  await vi.advanceTimersByTimeAsync(14_999);
  expect(handoff.getSnapshot().state).toBe('requesting');
  await vi.advanceTimersByTimeAsync(1);
  expect(await asked).toMatchObject({ state: 'failed', reason: 'timeout' });
});
