import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createEvent } from '../event/createEvent.ts';
import type { CredenceEvent } from '../event/event.ts';
import { createOutbox } from './createOutbox.ts';
import { memoryStorage } from './memoryStorage.ts';
import type { OutboxStorage } from './outbox.ts';

function event(): CredenceEvent {
  return createEvent(
    { type: 'feedback.voted', vote: 'up', reasons: [] },
    { responseId: 'r', tier: 'high', confidence: 0.9, thresholdsVersion: '1' },
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
