import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createEvent } from '../event/event.ts';
import type { CredenceEvent } from '../event/event.ts';
import { createOutbox } from './createOutbox.ts';
import { memoryStorage } from './outbox.ts';
import type { OutboxStorage } from './outbox.ts';

let answers = 0;

/** A vote on an answer of its own. */
function event(): CredenceEvent {
  answers += 1;
  return createEvent(
    { type: 'feedback.voted', vote: 'up', reasons: [] },
    { responseId: `r${answers}`, tier: 'high', confidence: 0.9, thresholdsVersion: '1' },
  );
}

function refuse(): never {
  throw new Error('broken');
}

/** A server that takes everything and remembers the ids. */
function server() {
  const ids: string[] = [];
  const send = async (events: readonly CredenceEvent[]) => {
    ids.push(...events.map(({ id }) => id));
    return { status: 200 };
  };
  return { ids, send };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('reportError', () => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('delivers although someone who follows it throws each time', async () => {
  const { ids, send } = server();
  const outbox = createOutbox({ storage: memoryStorage(), send });
  outbox.subscribe(refuse);
  const states = new Set<string>();
  outbox.subscribe(() => states.add(outbox.getSnapshot().state));
  const events = Array.from({ length: 5 }, event);
  await Promise.all(events.map((one) => outbox.enqueue(one)));
  await outbox.flush();
  expect(ids).toEqual(events.map(({ id }) => id));
  expect([...states]).toContain('sending');
  expect(outbox.getSnapshot()).toMatchObject({ state: 'idle', pending: 0 });
});

it.each<[string, Partial<OutboxStorage>]>([
  ['list', { list: refuse }],
  ['put', { put: refuse }],
  ['remove', { remove: refuse }],
])('delivers although its storage throws at once in %s', async (_method, broken) => {
  const { ids, send } = server();
  const outbox = createOutbox({ storage: { ...memoryStorage(), ...broken }, send });
  const one = event();
  await outbox.enqueue(one);
  await outbox.flush();
  await outbox.flush();
  expect(ids).toEqual([one.id]);
});

const never = () => new Promise<never>(() => undefined);

it('tells developers once that its storage does not answer, and nothing of one that refuses', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  // Once a page: what other tests made it say does not count.
  vi.resetModules();
  const page = await import('./createOutbox.ts');
  for (const [put, warnings] of [
    [() => Promise.reject(new Error('full')), 0],
    [never, 1],
    [never, 1],
  ] as const) {
    const storage = { ...memoryStorage(), put };
    const outbox = page.createOutbox({ storage, send: server().send });
    void outbox.enqueue(event());
    await vi.advanceTimersByTimeAsync(4_000);
    expect(warn).toHaveBeenCalledTimes(warnings);
  }
  expect(warn.mock.calls[0]?.[0]).toMatch(/^Credence: .+ does not answer.+\. .+\.$/);
  warn.mockRestore();
});

it.each<[string, Partial<OutboxStorage>, 'saved' | 'unsaved']>([
  ['list', { list: never }, 'saved'],
  ['put', { put: never }, 'unsaved'],
  ['remove', { remove: never }, 'saved'],
  ['anything', { list: never, put: never, remove: never }, 'unsaved'],
])('delivers although its storage never answers %s', async (_what, hung, saved) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { ids, send } = server();
  const storage = { ...memoryStorage(), isDurable: () => true, ...hung };
  const outbox = createOutbox({ storage, send });
  const events = Array.from({ length: 3 }, event);
  const answers = Promise.all(events.map((one) => outbox.enqueue(one)));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await answers).toEqual([saved, saved, saved]);
  expect(ids).toEqual(events.map(({ id }) => id));
  expect(outbox.getSnapshot()).toMatchObject({ state: 'idle', pending: 0, unsaved: 0 });
  warn.mockRestore();
});

it('tries again after a send that never answers', async () => {
  const { ids, send } = server();
  const answers = [never, send];
  const outbox = createOutbox({
    storage: memoryStorage(),
    send: (events) => (answers.shift() ?? send)(events),
    random: () => 0,
  });
  const one = event();
  await outbox.enqueue(one);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(outbox.getSnapshot().state).toBe('offline');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(ids).toEqual([one.id]);
});

it('does not call saved what only memory holds', async () => {
  const storage = memoryStorage();
  const send = () => Promise.reject(new Error('offline'));
  const outbox = createOutbox({ storage, send });
  expect(await outbox.enqueue(event())).toBe('unsaved');
  const later = createOutbox({ storage, send });
  await later.flush();
  for (const { getSnapshot } of [outbox, later])
    expect(getSnapshot()).toMatchObject({ pending: 1, unsaved: 1 });
});

it.each([
  ['another type', { type: 'own.type' }],
  ['an empty tier', { tier: '' }],
  ['an id of its own', { id: '1' }],
])('refuses an event of %s instead of losing it later', async (_what, fields) => {
  const storage = memoryStorage();
  const outbox = createOutbox({ storage, send: server().send });
  const broken = { ...event(), ...fields } as CredenceEvent;
  await expect(outbox.enqueue(broken)).rejects.toThrow(/^Credence: .+\. .+\.$/);
  expect(await storage.list()).toEqual([]);
});

it('counts what cannot be read, and numbers later events past a damaged number', async () => {
  const kept = memoryStorage();
  const poison = event();
  const damaged = { id: poison.id, sequence: Number.MAX_SAFE_INTEGER, event: poison };
  await kept.put({ ...damaged, rejected: null });
  const storage = { ...kept, list: async () => [...(await kept.list()), { nonsense: true }, null] };
  const offline = createOutbox({ storage, send: () => Promise.reject(new Error('offline')) });
  const events = Array.from({ length: 5 }, event);
  await Promise.all(events.map((one) => offline.enqueue(one)));
  expect(offline.getSnapshot()).toMatchObject({ pending: 6, unreadable: 2 });
  offline.close();
  const { ids, send } = server();
  await createOutbox({ storage, send }).flush();
  expect(ids).toEqual([...events, poison].map(({ id }) => id));
});
