import { expect, it } from 'vitest';
import { createEvent } from '../event/event.ts';
import { createOutbox } from './createOutbox.ts';
import { memoryStorage, statusOf } from './outbox.ts';
import type { OutboxSnapshot } from './outbox.ts';

const held = new Map([
  ['stored', 'stored'],
  ['memory', 'memory'],
  ['refused', 'rejected'],
] as const);

it.each([
  ['gone', 'offline', 'saved'],
  ['stored', 'idle', 'saving'],
  ['stored', 'sending', 'saving'],
  ['memory', 'sending', 'saving'],
  ['stored', 'offline', 'waiting'],
  ['stored', 'unauthorized', 'waiting'],
  ['memory', 'offline', 'unsaved'],
  ['refused', 'idle', 'rejected'],
  ['refused', 'offline', 'rejected'],
] as const)('says of an event that is %s while the outbox is %s: %s', (id, state, status) => {
  expect(statusOf({ state, held }, id)).toBe(status);
});

const vote = () =>
  createEvent(
    { type: 'feedback.voted', vote: 'up', reasons: [] },
    { responseId: 'r', tier: 'high', confidence: 0.9, thresholdsVersion: '1' },
  );

it('follows each event by itself, from the moment that it is given to the outbox', async () => {
  const [taken, refused] = [vote(), vote()];
  const outbox = createOutbox({
    storage: { ...memoryStorage(), isDurable: () => true },
    send: (events) =>
      Promise.resolve({ status: events.some(({ id }) => id === refused.id) ? 422 : 202 }),
    clock: { now: () => 0, after: () => () => undefined },
  });
  const statuses = () => [taken, refused].map(({ id }) => statusOf(outbox.getSnapshot(), id));
  await outbox.enqueue(taken);
  await expect.poll(() => outbox.getSnapshot().pending).toBe(0);
  void outbox.enqueue(refused);
  expect(statuses()).toEqual(['saved', 'saving']);
  await expect.poll(statuses).toEqual(['saved', 'rejected']);
  expect(outbox.getSnapshot().pending).toBe(0);
});

it('keeps what an earlier snapshot said', async () => {
  const outbox = createOutbox({
    storage: { ...memoryStorage(), isDurable: () => true },
    send: () => Promise.reject(new Error('offline')),
    clock: { now: () => 0, after: () => () => undefined },
  });
  const event = vote();
  const before = outbox.getSnapshot();
  await outbox.enqueue(event);
  await outbox.flush();
  expect(statusOf(outbox.getSnapshot(), event.id)).toBe('waiting');
  expect(before.held.size).toBe(0);
});

it('keeps what each of several snapshots said, event by event and as a whole', async () => {
  const storage = { ...memoryStorage(), isDurable: () => true };
  let isUp = false;
  const send = async () => ({ status: isUp ? 200 : 503 });
  const outbox = createOutbox({ storage, send });
  const seen: { snapshot: OutboxSnapshot; held: ReadonlyMap<string, string> }[] = [];
  outbox.subscribe(() => {
    const snapshot = outbox.getSnapshot();
    seen.push({ snapshot, held: new Map(snapshot.held) });
  });
  await outbox.enqueue(vote());
  await outbox.enqueue(vote());
  isUp = true;
  await outbox.flush();
  const all = new Set(seen.flatMap(({ held: then }) => [...then.keys()]));
  expect(all.size).toBe(2);
  expect(new Set(seen.map(({ held: then }) => then.size)).size).toBeGreaterThan(2);
  for (const { snapshot, held: then } of seen) {
    expect(new Map(snapshot.held)).toEqual(then);
    expect(snapshot.held.size).toBe(then.size);
    const visited = new Map<string, string>();
    snapshot.held.forEach((place, id) => visited.set(id, place));
    expect(visited).toEqual(then);
    for (const id of all) expect(snapshot.held.get(id)).toBe(then.get(id));
    for (const id of all) expect(snapshot.held.has(id)).toBe(then.has(id));
  }
});
