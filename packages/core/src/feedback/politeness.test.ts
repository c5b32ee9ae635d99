import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createEvent } from '../event/event.ts';
import type { CredenceEvent } from '../event/event.ts';
import { voteOnNext as event } from '../../test/feedback/voteOnNext.ts';
import { systemAfter } from '../request/postJson.ts';
import { createOutbox } from './createOutbox.ts';
import { memoryStorage } from './outbox.ts';
import type { Clock, SendReceipt } from './outbox.ts';

/** A server that fails in one way; notes when it was asked, in seconds, and for how many events. */
function failing(answer: () => Promise<SendReceipt>) {
  const requests: { readonly at: number; readonly count: number }[] = [];
  const send = (events: readonly CredenceEvent[]) => {
    requests.push({ at: Date.now() / 1_000, count: events.length });
    return answer();
  };
  return { requests, send };
}

const status = (code: number) => async () => ({ status: code });
const failures: [string, () => Promise<SendReceipt>][] = [
  ['500', status(500)],
  ['404', status(404)],
  ['429', status(429)],
  ['401', status(401)],
  ['422', status(422)],
  ['413', status(413)],
  ['no answer', () => Promise.reject(new Error('offline'))],
];

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

it.each(failures)('asks at most once a second in an hour of %s', async (_what, answer) => {
  const { requests, send } = failing(answer);
  const outbox = createOutbox({ storage: memoryStorage(), send, random: () => 0.5 });
  await Promise.all(Array.from({ length: 200 }, () => outbox.enqueue(event())));
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(requests.length).toBeGreaterThan(10);
  expect(requests.length).toBeLessThanOrEqual(3_600);
  for (const [index, { at }] of requests.entries()) {
    // To find the event at fault, a refused batch is halved without a pause: 50, 25, 12, 6, 3, 1.
    const later = requests[index + 6];
    if (later) expect(later.at - at).toBeGreaterThanOrEqual(1);
  }
  outbox.close();
});

it.each([
  ['500', status(500)],
  ['no answer', () => Promise.reject(new Error('offline'))],
])(
  'tries with one event after five failures in a row of %s, and is not to be hurried',
  async (_what, answer: () => Promise<SendReceipt>) => {
    const { requests, send } = failing(answer);
    const outbox = createOutbox({ storage: memoryStorage(), send, random: () => 0.999 });
    await Promise.all(Array.from({ length: 20 }, () => outbox.enqueue(event())));
    for (let second = 0; second < 600; second += 1) {
      await outbox.flush();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(requests.slice(2, 5).map(({ count }) => count)).toEqual([20, 20, 20]);
    expect(new Set(requests.slice(5).map(({ count }) => count))).toEqual(new Set([1]));
    const gaps = requests.slice(6).map(({ at }, index) => at - (requests[index + 5]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(9);
    outbox.close();
  },
);

it('sends all that waits once the one event came through', async () => {
  let isUp = false;
  const { requests, send } = failing(async () => ({ status: isUp ? 200 : 503 }));
  const outbox = createOutbox({ storage: memoryStorage(), send, random: () => 0.5 });
  await Promise.all(Array.from({ length: 120 }, () => outbox.enqueue(event())));
  await vi.advanceTimersByTimeAsync(120_000);
  isUp = true;
  const before = requests.length;
  await vi.advanceTimersByTimeAsync(600_000);
  expect(requests.slice(before).map(({ count }) => count)).toEqual([1, 2, 4, 8, 16, 32, 50, 7]);
  expect(outbox.getSnapshot()).toMatchObject({ state: 'idle', pending: 0 });
});

it('waits as long as the last answer asks, whatever it had begun to wait before', async () => {
  const answers = [{ status: 503 }, { status: 429, retryAfter: '120' }];
  const { requests, send } = failing(async () => answers.shift() ?? { status: 200 });
  const outbox = createOutbox({ storage: memoryStorage(), send, random: () => 0.999 });
  await outbox.enqueue(event());
  await vi.advanceTimersByTimeAsync(1_500);
  await outbox.flush();
  await vi.advanceTimersByTimeAsync(200_000);
  expect(requests.map(({ at }) => Math.floor(at))).toEqual([0, 1, 151]);
});

it('waits after a success no longer than after the first failure', async () => {
  const answers = [503, 503, 503, 200, 503];
  const { requests, send } = failing(async () => ({ status: answers.shift() ?? 200 }));
  const outbox = createOutbox({
    storage: memoryStorage(),
    send,
    random: () => 0.999,
    batchSize: 1,
  });
  await Promise.all([outbox.enqueue(event()), outbox.enqueue(event())]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(requests.map(({ at }) => Math.round(at))).toEqual([0, 2, 6, 14, 14, 16]);
});

it('keeps a second between two refusals, however often it is told to send', async () => {
  const { requests, send } = failing(status(422));
  const outbox = createOutbox({ storage: memoryStorage(), send, random: () => 0, batchSize: 1 });
  await Promise.all(Array.from({ length: 3 }, () => outbox.enqueue(event())));
  for (let tenth = 0; tenth < 25; tenth += 1) {
    void outbox.flush();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(requests.map(({ at }) => Math.round(at))).toEqual([0, 1, 2]);
});

it('adds at most a quarter to the second between two refusals, and ends it where the page is left', async () => {
  const { requests, send } = failing(status(422));
  const random = () => 0.999;
  const outbox = createOutbox({ storage: memoryStorage(), send, random, batchSize: 1 });
  await Promise.all(Array.from({ length: 4 }, () => outbox.enqueue(event())));
  await vi.advanceTimersByTimeAsync(2_600);
  expect(requests.map(({ at }) => Math.round(at * 4) / 4)).toEqual([0, 1.25, 2.5]);
  const flushed = outbox.flush();
  outbox.close();
  await flushed;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(requests).toHaveLength(3);
  expect(vi.getTimerCount()).toBe(0);
});

it('may be hurried after a clock was set back', async () => {
  const { requests, send } = failing(status(503));
  let offset = 0;
  const clock: Clock = {
    now: () => Date.now() + offset,
    after: systemAfter,
  };
  const outbox = createOutbox({ storage: memoryStorage(), send, clock, random: () => 0.999 });
  await outbox.enqueue(event());
  await outbox.flush();
  expect(requests).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1_100);
  await outbox.flush();
  expect(requests).toHaveLength(2);
  offset = -3_600_000;
  await outbox.flush();
  expect(requests).toHaveLength(3);
  outbox.close();
});

const tenYears = 315_576_000_000;
const jump = fc.constantFrom(0, tenYears, -tenYears, 3_600_000, -3_600_000, -1);
/** Retry-After as the server means it, which knows nothing of the page's clock. */
const asked = fc.constantFrom(null, '7', '86400', 'date');

it('keeps the order and waits no longer than usual, wherever the clock jumps to', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(jump, { minLength: 2, maxLength: 12 }),
      fc.array(asked, { maxLength: 12 }),
      async (jumps, answers) => {
        let offset = tenYears;
        const now = () => Date.now() + offset;
        const clock: Clock = {
          now,
          after: systemAfter,
        };
        const left = [...answers];
        const requests: number[] = [];
        const taken: string[] = [];
        const send = async (events: readonly CredenceEvent[]): Promise<SendReceipt> => {
          requests.push(Date.now());
          const retryAfter = left.shift();
          if (retryAfter === undefined) taken.push(...events.map(({ id }) => id));
          if (retryAfter === undefined) return { status: 200 };
          const date = new Date(Date.now() + 60_000).toUTCString();
          return { status: 503, retryAfter: retryAfter === 'date' ? date : retryAfter };
        };
        const outbox = createOutbox({ storage: memoryStorage(), send, clock });
        const given: string[] = [];
        for (const [index, by] of jumps.entries()) {
          offset += by;
          const context = { tier: 'high', confidence: 0.9, thresholdsVersion: '1' };
          const said = { type: 'feedback.commented', length: 2 } as const;
          // A clock of its own each, so that ids fall where the time does.
          const sources = { now: () => Math.max(0, now()), random: () => index / 100 };
          const one = createEvent(said, { ...context, responseId: `r${String(index)}` }, sources);
          given.push(one.id);
          await outbox.enqueue(one);
          await vi.advanceTimersByTimeAsync(500);
        }
        // Five minutes and a quarter is the longest pause.
        await vi.advanceTimersByTimeAsync(375_000 * (answers.length + 1));
        expect(taken).toEqual(given);
        requests.slice(1).forEach((at, index) => {
          expect(at - (requests[index] ?? 0)).toBeLessThanOrEqual(375_000);
        });
        outbox.close();
      },
    ),
    { numRuns: 100 },
  );
});
