import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEvent } from '../event/event.ts';
import type { CredenceEvent, EventBody } from '../event/event.ts';
import { createOutbox } from './createOutbox.ts';
import { memoryStorage } from './outbox.ts';
import type { OutboxLimits, OutboxStorage } from './outbox.ts';

const shown = { type: 'response.shown' } as const;
const voted = { type: 'feedback.voted', vote: 'up', reasons: [] } as const;
let answers = 0;

function event(body: EventBody = voted): CredenceEvent {
  answers += 1;
  return createEvent(body, {
    responseId: `r${answers}`,
    tier: 'high',
    confidence: 0.9,
    thresholdsVersion: '1',
  });
}

const offline = () => Promise.reject(new Error('offline'));
const durable = (): OutboxStorage => ({ ...memoryStorage(), isDurable: () => true });

it.each<[string, OutboxLimits]>([
  ['events', { count: 10 }],
  ['bytes', { bytes: 3_000 }],
])(
  'drops the oldest views beyond so many %s, and nothing that a person said',
  async (_what, limits) => {
    const storage = durable();
    const outbox = createOutbox({ storage, send: offline, limits });
    const views = Array.from({ length: 20 }, () => event(shown));
    const votes = Array.from({ length: 8 }, () => event());
    for (const one of [...views, ...votes]) await outbox.enqueue(one);
    const { pending, dropped, held } = outbox.getSnapshot();
    expect(dropped).toBeGreaterThan(0);
    expect(pending).toBe(28 - dropped);
    expect([...held.keys()].sort()).toEqual(
      [...views.slice(dropped), ...votes].map(({ id }) => id).sort(),
    );
    expect(await storage.list()).toHaveLength(pending);
    outbox.close();
  },
);

it.each<[EventBody, number]>([
  [{ type: 'response.shown' }, 1],
  [{ type: 'source.opened', citationId: 'c1' }, 1],
  [{ type: 'claim.inspected', start: 0, end: 9 }, 1],
  [{ type: 'fallback.shown', mode: 'outage' }, 1],
  [{ type: 'answer.copied' }, 0],
  [{ type: 'feedback.commented', length: 3 }, 0],
])('where nothing may wait, drops of %j as many as %i', async (body, dropped) => {
  const outbox = createOutbox({ storage: durable(), send: offline, limits: { count: 0 } });
  await outbox.enqueue(event(body));
  expect(outbox.getSnapshot()).toMatchObject({ dropped, pending: 1 - dropped });
  outbox.close();
});

it('keeps all that people said, however much that is', async () => {
  const outbox = createOutbox({
    storage: durable(),
    send: offline,
    limits: { count: 3, bytes: 100 },
  });
  for (let left = 12; left > 0; left -= 1) await outbox.enqueue(event());
  expect(outbox.getSnapshot()).toMatchObject({ pending: 12, dropped: 0 });
  outbox.close();
});

it('exports what was refused and what cannot be read, and sends again what is named', async () => {
  const kept = durable();
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  const storage = {
    ...kept,
    list: async () => [...(await kept.list()), { nonsense: true }, circle],
  };
  const [first, second] = [event(), event()];
  const taken: string[] = [];
  let isFixed = false;
  const send = async (events: readonly CredenceEvent[]) => {
    if (!isFixed) return { status: 422 };
    taken.push(...events.map(({ id }) => id));
    return { status: 200 };
  };
  const clock = { now: () => 0, after: (_wait: number, callback: () => void) => skip(callback) };
  const outbox = createOutbox({ storage, send, clock });
  await outbox.enqueue(first);
  await outbox.enqueue(second);
  await outbox.flush();
  const lines = outbox
    .exportSetAside()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(lines.slice(0, 3)).toEqual([
    { rejected: 'status 422', event: first },
    { rejected: 'status 422', event: second },
    { unreadable: { nonsense: true } },
  ]);
  expect(lines).toHaveLength(4);
  isFixed = true;
  await outbox.retryRejected([second.id]);
  expect(taken).toEqual([second.id]);
  expect(outbox.getSnapshot().rejected.map(({ id }) => id)).toEqual([first.id]);
});

/** A pause is over at once; a limit on a wait never is. */
function skip(callback: () => void): () => void {
  const stopped = { is: false };
  void waitAWhile().then(() => stopped.is || callback());
  return () => {
    stopped.is = true;
  };
}

async function waitAWhile(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
}

it('never calls stored what a full storage refused, and loses nothing, at any write that fails', async () => {
  for (let k = 1; k <= 50; k += 1) {
    const kept = durable();
    let writes = 0;
    const storage: OutboxStorage = {
      ...kept,
      put(record) {
        writes += 1;
        if (writes % k === 0) throw new DOMException('full', 'QuotaExceededError');
        return kept.put(record);
      },
    };
    const taken = new Set<string>();
    let isUp = false;
    const send = async (events: readonly CredenceEvent[]) => {
      if (!isUp) return { status: 503 };
      events.forEach(({ id }) => taken.add(id));
      return { status: 200 };
    };
    const outbox = createOutbox({ storage, send });
    const events = Array.from({ length: 60 }, () => event());
    for (const one of events) {
      const saved = await outbox.enqueue(one);
      const stored = (await kept.list()) as readonly { readonly id: string }[];
      expect(saved === 'saved').toBe(stored.some(({ id }) => id === one.id));
    }
    isUp = true;
    await outbox.flush();
    expect([...taken].sort()).toEqual(events.map(({ id }) => id).sort());
    outbox.close();
  }
});

it('delivers what is whole between five hundred records of any kind', async () => {
  const whole = Array.from({ length: 100 }, () => event());
  const noise = fc.sample(fc.oneof(fc.anything(), damagedRecord()), { numRuns: 500, seed: 7 });
  const kept = durable();
  for (const [index, one] of whole.entries())
    await kept.put({ id: one.id, sequence: index + 1, event: one, rejected: null });
  const storage = { ...kept, list: async () => [...noise, ...(await kept.list())] };
  const taken: string[] = [];
  const send = async (events: readonly CredenceEvent[]) => {
    taken.push(...events.map(({ id }) => id));
    return { status: 200 };
  };
  const outbox = createOutbox({ storage, send });
  await outbox.flush();
  expect(taken).toEqual(whole.map(({ id }) => id));
  expect(outbox.getSnapshot()).toMatchObject({ pending: 0, unreadable: 500 });
});

/** A record in which one field is not what it should be. */
function damagedRecord(): fc.Arbitrary<unknown> {
  const one = event();
  const record = { id: one.id, sequence: 1, event: one, rejected: null };
  return fc
    .tuple(
      fc.constantFrom('id', 'sequence', 'event', 'rejected'),
      fc.constantFrom(undefined, {}, [], NaN),
    )
    .map(([field, value]) => ({ ...record, [field]: value }));
}
