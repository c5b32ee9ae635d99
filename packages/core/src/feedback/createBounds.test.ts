import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createEvent } from '../event/event.ts';
import type { CredenceEvent } from '../event/event.ts';
import { createOutbox } from './createOutbox.ts';
import { memoryStorage } from './outbox.ts';
import { bytesOf } from './takeBatch.ts';

const offline = () => Promise.reject(new Error('offline'));

function event({ isView, length }: { readonly isView: boolean; readonly length: number }) {
  const body = isView
    ? ({ type: 'response.shown' } as const)
    : ({ type: 'feedback.commented', length } as const);
  const context = { tier: 'high', confidence: 0.9, thresholdsVersion: '1' };
  return createEvent(body, { ...context, responseId: 'r'.repeat(length) });
}

const given = fc.array(
  fc.record({ isView: fc.boolean(), length: fc.integer({ min: 1, max: 900 }) }),
  {
    minLength: 1,
    maxLength: 30,
  },
);
const limits = fc.record(
  { count: fc.nat(20), bytes: fc.integer({ min: 0, max: 12_000 }) },
  { requiredKeys: [] },
);

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

it('drops as many of the oldest views as bring what waits within its limits, and not one more', async () => {
  await fc.assert(
    fc.asyncProperty(given, limits, async (list, { count = 10_000, bytes = Infinity }) => {
      const storage = { ...memoryStorage(), isDurable: () => true };
      const outbox = createOutbox({ storage, send: offline, limits: { count, bytes } });
      const events = list.map(event);
      let left: readonly CredenceEvent[] = [];
      for (const one of events) {
        await outbox.enqueue(one);
        left = hold([...left, one], count, bytes);
      }
      const { held, dropped } = outbox.getSnapshot();
      expect([...held.keys()].sort()).toEqual(left.map(({ id }) => id).sort());
      expect(dropped).toBe(events.length - left.length);
      outbox.close();
    }),
    { numRuns: 200 },
  );
});

/** The rule as a person would say it: while it is too much, the oldest view goes. */
function hold(
  waiting: readonly CredenceEvent[],
  count: number,
  bytes: number,
): readonly CredenceEvent[] {
  const weight = waiting.reduce((sum, one) => sum + bytesOf(one), 0);
  const oldest = waiting.find(({ type }) => type === 'response.shown');
  if (!oldest || (waiting.length <= count && weight <= bytes)) return waiting;
  return hold(
    waiting.filter((one) => one !== oldest),
    count,
    bytes,
  );
}

it('bounds what an earlier page left as well', async () => {
  const storage = { ...memoryStorage(), isDurable: () => true };
  const before = createOutbox({ storage, send: offline });
  const views = Array.from({ length: 6 }, () => event({ isView: true, length: 10 }));
  for (const one of views) await before.enqueue(one);
  before.close();
  const outbox = createOutbox({ storage, send: offline, limits: { count: 4 } });
  await outbox.enqueue(event({ isView: false, length: 3 }));
  await vi.advanceTimersByTimeAsync(10);
  expect(outbox.getSnapshot()).toMatchObject({ pending: 4, dropped: 3 });
  outbox.close();
});
