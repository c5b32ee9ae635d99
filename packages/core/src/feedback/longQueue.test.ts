import { expect, it, vi } from 'vitest';
import { createEvent } from '../event/event.ts';
import type { CredenceEvent, EventBody } from '../event/event.ts';
import { createOutbox } from './createOutbox.ts';
import type { OutboxRecord, OutboxStorage } from './outbox.ts';

const voted = { type: 'feedback.voted', vote: 'up', reasons: [] } as const;
const shown = { type: 'response.shown' } as const;
let answers = 0;

function event(body: EventBody = voted): CredenceEvent {
  answers += 1;
  const context = { tier: 'high', confidence: 0.9, thresholdsVersion: '1' };
  return createEvent(body, { ...context, responseId: `r${answers}` });
}

/** A storage that hands out pages by id, and remembers the most that it was asked for at once. */
function pagedStorage(noise: Readonly<Record<string, unknown>> = {}) {
  const values = new Map<string, unknown>(Object.entries(noise));
  const asked = { most: 0, reads: 0, isBroken: false };
  const storage: OutboxStorage = {
    async put(record) {
      values.set(record.id, record);
    },
    list: () => Promise.reject(new Error('Credence: a long list. Read pages.')),
    async remove(ids) {
      ids.forEach((id) => values.delete(id));
    },
    async page(after, limit) {
      // It is the `next` of an earlier page.
      asked.most = Math.max(asked.most, limit);
      const keys = [...values.keys()]
        .sort()
        .filter((key) => key > (after === undefined ? '' : (after as string)));
      const taken = keys.slice(0, limit);
      const next = keys.length > limit ? taken.at(-1) : undefined;
      return { records: taken.map((key) => values.get(key)), next };
    },
    async read(ids) {
      if (asked.isBroken) throw new Error('blocked');
      asked.most = Math.max(asked.most, ids.length);
      asked.reads += ids.length;
      return ids.map((id) => values.get(id)).filter((value) => value !== undefined);
    },
  };
  return { storage, values, asked };
}

/** Leaves events behind as an earlier page would, the order of their ids not being that of their numbers. */
function leaveBehind(values: Map<string, unknown>, events: readonly CredenceEvent[]): void {
  for (const [index, one] of events.entries()) {
    const kept: OutboxRecord = { id: one.id, sequence: index + 1, event: one, rejected: null };
    values.set(one.id, kept);
  }
}

function server() {
  const ids: string[] = [];
  const send = async (events: readonly CredenceEvent[]) => {
    ids.push(...events.map(({ id }) => id));
    return { status: 200 };
  };
  return { ids, send };
}

const offline = () => Promise.reject(new Error('offline'));
const idsOf = (events: readonly CredenceEvent[]) => events.map(({ id }) => id);

it.each([
  ['its numbers', (events: CredenceEvent[]) => events],
  ['its numbers, whatever its ids say', (events: CredenceEvent[]) => events.reverse()],
])('reads a long queue in pages and sends it once, in the order of %s', async (_what, arrange) => {
  const { storage, values, asked } = pagedStorage({ nonsense: { nonsense: true } });
  const events = arrange(Array.from({ length: 3_500 }, () => event()));
  leaveBehind(values, events);
  const { ids, send } = server();
  let readFirst = Infinity;
  const outbox = createOutbox({
    storage,
    send(batch) {
      readFirst = Math.min(readFirst, asked.reads);
      return send(batch);
    },
  });
  await outbox.flush();
  expect(ids).toEqual(idsOf(events));
  // It does not wait for the whole queue to be read before it sends.
  expect(readFirst).toBeLessThanOrEqual(250);
  expect(asked.most).toBeLessThanOrEqual(250);
  expect(asked.reads).toBeGreaterThan(0);
  expect([...values.keys()]).toEqual(['nonsense']);
  expect(outbox.getSnapshot()).toMatchObject({ state: 'idle', pending: 0, unreadable: 1 });
});

it('knows of each event of a long queue where it is, and sends a new one last', async () => {
  const { storage, values } = pagedStorage();
  const events = Array.from({ length: 2_500 }, () => event());
  leaveBehind(values, events);
  const first = createOutbox({ storage, send: offline });
  const late = event();
  await first.enqueue(late);
  const { held, pending, unsaved } = first.getSnapshot();
  expect([pending, unsaved, held.size]).toEqual([2_501, 0, 2_501]);
  expect(new Map(held)).toEqual(new Map(idsOf([...events, late]).map((id) => [id, 'stored'])));
  expect(held.get(events[2_400]?.id ?? '')).toBe('stored');
  first.close();
  const { ids, send } = server();
  const second = createOutbox({ storage, send });
  const last = event();
  await second.enqueue(last);
  await second.flush();
  expect(ids).toEqual(idsOf([...events, late, last]));
});

it('drops the oldest views of a long queue beyond its limits, wherever they are', async () => {
  const { storage, values } = pagedStorage();
  const votes = Array.from({ length: 2_000 }, () => event());
  const views = Array.from({ length: 20 }, () => event(shown));
  leaveBehind(values, [...votes, ...views]);
  const outbox = createOutbox({ storage, send: offline, limits: { count: 2_010 } });
  await outbox.enqueue(event());
  expect(outbox.getSnapshot()).toMatchObject({ pending: 2_010, dropped: 11 });
  expect(views.map(({ id }) => values.has(id))).toEqual(views.map((_, index) => index >= 11));
  outbox.close();
});

it('sends of a long queue the vote that stands, though another was given a thousand times before', async () => {
  const { storage, values } = pagedStorage();
  const { responseId } = event();
  const events = Array.from({ length: 2_600 }, () => ({
    ...event(),
    responseId,
  }));
  leaveBehind(values, events);
  const { ids, send } = server();
  const outbox = createOutbox({ storage, send });
  await outbox.flush();
  expect(ids.at(-1)).toBe(events.at(-1)?.id);
  expect(ids.length).toBeLessThan(10);
  expect(values.size).toBe(0);
  expect(outbox.getSnapshot()).toMatchObject({ state: 'idle', pending: 0 });
});

it('sends of the far end of a long queue no vote that a later one far behind replaces', async () => {
  const { storage, values } = pagedStorage();
  // Those whose ids are first are read first.
  const others = Array.from({ length: 1_000 }, () => event());
  const votes = Array.from({ length: 120 }, () => event());
  const again = votes.map(({ responseId }) => ({ ...event(), responseId }));
  leaveBehind(values, [...others, ...votes, ...again]);
  const { ids, send } = server();
  await createOutbox({ storage, send }).flush();
  expect(ids).toEqual(idsOf([...others, ...again]));
});

it('tries again later when the storage does not hand out what it holds', async () => {
  const { storage, values, asked } = pagedStorage();
  const events = Array.from({ length: 1_600 }, () => event());
  leaveBehind(values, events);
  const { ids, send } = server();
  vi.useFakeTimers();
  const outbox = createOutbox({ storage, send });
  asked.isBroken = true;
  await outbox.flush();
  expect(outbox.getSnapshot().state).toBe('offline');
  expect(ids.length).toBeLessThan(1_600);
  asked.isBroken = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ids).toEqual(idsOf(events));
  vi.useRealTimers();
});

it('leaves out what another page delivered of a long queue meanwhile', async () => {
  const { storage, values } = pagedStorage();
  const events = Array.from({ length: 2_000 }, () => event());
  leaveBehind(values, events);
  const { ids, send } = server();
  const outbox = createOutbox({
    storage,
    send(batch) {
      events.slice(1_500).forEach(({ id }) => values.delete(id));
      return send(batch);
    },
  });
  await outbox.flush();
  expect(ids).toEqual(idsOf(events.slice(0, 1_500)));
  expect(outbox.getSnapshot()).toMatchObject({ state: 'idle', pending: 0 });
});

it('sends two events that two tabs gave the same number in the order of their ids', async () => {
  const { storage, values } = pagedStorage();
  const events = [event(), event(), event()];
  for (const one of [...events].reverse())
    values.set(one.id, { id: one.id, sequence: 1, event: one, rejected: null });
  const { ids, send } = server();
  await createOutbox({ storage, send }).flush();
  expect(ids).toEqual(idsOf(events).sort());
});
