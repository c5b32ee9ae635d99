import { expect, it } from 'vitest';
import { createTestClock } from '../../../test/fallback/createTestClock.ts';
import { followHandoff } from './followHandoff.ts';
import type { FollowOptions } from './followHandoff.ts';
import type { HandoffStatus, HandoffUpdate } from './handoffStatus.ts';

const news = (sequence: number, status: HandoffStatus): HandoffUpdate => ({
  ticket: 't',
  sequence,
  status,
});
const queued = (position: number): HandoffStatus => ({ state: 'queued', position, waitMinutes: 5 });
const taken: HandoffStatus = { state: 'taken', by: 'Kim' };
const answered: HandoffStatus = { state: 'answered', by: 'Kim', text: 'Yes.' };

/** Follows a hand-off whose queue says each of `said` in turn; an error is a question that was lost. */
function follow(said: readonly unknown[], options: Partial<FollowOptions> = {}) {
  const clock = createTestClock();
  const asked: number[] = [];
  const poll = () => {
    const next = said[asked.push(clock.now() / 1000) - 1] ?? new Error('nothing');
    if (next === 'hang') return new Promise<never>(() => undefined);
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  };
  const followed = followHandoff('t', { poll, clock, ...options });
  const states: string[] = [];
  followed.subscribe(() => states.push(followed.getSnapshot().status.state));
  return { clock, asked, followed, states };
}

it('follows place, taking and answer, then asks no more', async () => {
  const said = [news(1, queued(3)), news(2, queued(1)), news(3, taken), news(4, answered)];
  const { clock, asked, followed, states } = follow(said);
  await clock.pass(300);
  expect(states).toEqual(['queued', 'queued', 'taken', 'answered']);
  expect(followed.getSnapshot()).toMatchObject({ sequence: 4, status: answered });
  expect(asked).toEqual([0, 10, 20, 30]);
});

it.each([
  ['older', news(1, queued(3))],
  ['repeated', news(2, queued(3))],
  ['of another hand-off', { ...news(9, taken), ticket: 'u' }],
  ['unreadable', '<html>'],
])('passes over news that is %s', async (_, late) => {
  const { clock, followed } = follow([news(2, taken), late]);
  await clock.pass(10);
  expect(followed.getSnapshot().status).toEqual(taken);
});

it('says that it may be old while the queue cannot be asked, and asks less often', async () => {
  const lost = new Error('503');
  const { clock, asked, followed } = follow([
    news(1, taken),
    lost,
    'hang',
    lost,
    lost,
    news(1, taken),
  ]);
  await clock.pass(10);
  expect(followed.getSnapshot()).toMatchObject({ status: taken, isOld: true });
  await clock.pass(300);
  expect(asked.slice(0, 6)).toEqual([0, 10, 30, 85, 165, 245]);
  expect(followed.getSnapshot()).toMatchObject({ status: taken, isOld: true });
});

it('is no longer old once the queue says the same again', async () => {
  const { clock, followed } = follow([news(1, taken), new Error('503'), news(1, taken)]);
  await clock.pass(30);
  expect(followed.getSnapshot()).toMatchObject({ status: taken, isOld: false });
});

it('hears events, those of other hand-offs left out, and listens again when they break off', async () => {
  let times = 0;
  let isClosed = false;
  async function* events() {
    times += 1;
    if (times === 1) {
      yield '<html>';
      yield { ...news(7, answered), ticket: 'u' };
      yield news(2, taken);
      yield news(1, queued(2));
      throw new Error('broke off');
    }
    try {
      yield await Promise.resolve(news(3, answered));
      yield await new Promise<never>(() => undefined);
    } finally {
      isClosed = true;
    }
  }
  const clock = createTestClock();
  const followed = followHandoff('t', { events, clock });
  await clock.pass(1);
  expect(followed.getSnapshot()).toMatchObject({ status: taken, isOld: true });
  await clock.pass(60);
  expect(followed.getSnapshot()).toMatchObject({ status: answered, isOld: false });
  expect([times, isClosed, clock.waiting()]).toEqual([2, true, 0]);
});

it('takes the request back once, and follows it no more', async () => {
  let withdrawals = 0;
  const withdraw = () => {
    withdrawals += 1;
    return Promise.resolve(news(5, { state: 'withdrawn' }));
  };
  const { clock, asked, followed } = follow([news(1, queued(1))], { withdraw });
  await clock.pass(1);
  const [first, second] = [followed.withdraw?.(), followed.withdraw?.()];
  expect(second).toBe(first);
  expect(followed.getSnapshot().withdrawal).toBe('asked');
  await first;
  expect(await followed.withdraw?.()).toMatchObject({
    status: { state: 'withdrawn' },
    withdrawal: 'none',
  });
  await clock.pass(100);
  expect([withdrawals, asked.length]).toEqual([1, 1]);
});

it.each([
  ['nobody was reached', () => Promise.reject(new Error('503')), 'failed', taken],
  ['the answer is none', () => Promise.resolve('ok'), 'failed', taken],
  ['it is too late', () => Promise.resolve(news(6, answered)), 'none', answered],
])('says the truth about a withdrawal when %s', async (_, withdraw, withdrawal, status) => {
  const { clock, followed } = follow([news(1, taken)], { withdraw });
  await clock.pass(1);
  expect(await followed.withdraw?.()).toMatchObject({ withdrawal, status });
});

it('gives a withdrawal up after its time, and still believes a late word', async () => {
  let settle: (value: unknown) => void = () => undefined;
  const withdraw = () => new Promise((resolve) => (settle = resolve));
  const { clock, followed } = follow([news(1, taken)], { withdraw });
  await clock.pass(1);
  expect(
    await clock.until(followed.withdraw?.() ?? Promise.reject(new Error('no way'))),
  ).toMatchObject({
    withdrawal: 'failed',
    status: taken,
  });
  settle(news(2, { state: 'withdrawn' }));
  await clock.pass(1);
  expect(followed.getSnapshot()).toMatchObject({
    withdrawal: 'none',
    status: { state: 'withdrawn' },
  });
});

it('takes for withdrawn what the queue says so of in time, also after it was not reached once', async () => {
  const clock = createTestClock();
  const wait = clock.sleep(5);
  const answers = [
    () => Promise.reject(new Error('503')),
    () => wait().then(() => news(2, { state: 'withdrawn' })),
  ];
  const withdraw = () => answers.shift()?.() ?? Promise.reject(new Error('again'));
  const poll = () => Promise.resolve(news(1, taken));
  const followed = followHandoff('t', { poll, clock, withdraw });
  const ask = () => clock.until(followed.withdraw?.() ?? Promise.reject(new Error('no way')));
  expect(await ask()).toMatchObject({ status: taken, withdrawal: 'failed' });
  expect(await ask()).toMatchObject({ status: { state: 'withdrawn' }, withdrawal: 'none' });
  expect(clock.now()).toBe(5_000);
});

it('knows nothing at first, and tells nothing twice', async () => {
  const { clock, followed, states } = follow([news(1, taken), news(1, taken), news(1, taken)]);
  const status = { state: 'acknowledged' };
  const start = { ticket: 't', sequence: -1, status, isOld: false, withdrawal: 'none' };
  expect(followed.getSnapshot()).toEqual(start);
  await clock.pass(25);
  expect(states).toEqual(['taken']);
});

it.each<[string, Partial<FollowOptions>]>([
  ['is over', { status: { state: 'closed' } }],
  ['failed', { status: { state: 'failed', reason: 'closed for today' } }],
  ['was ended from outside', { signal: AbortSignal.abort() }],
])('asks nothing about what %s before', async (_what, options) => {
  const { clock, asked, followed } = follow([news(1, queued(1))], options);
  await clock.pass(60);
  expect(clock.waiting()).toBe(0);
  expect(asked.length).toBeLessThanOrEqual(1);
  expect(followed.getSnapshot().sequence).toBe(-1);
});

it.each([
  ['it waits for the next question', [news(1, taken)]],
  ['a question is not answered', ['hang']],
  ['it is over', [news(1, answered)]],
])('leaves no timer when told to stop while %s', async (_when, said) => {
  const { clock, followed } = follow(said);
  await clock.pass(1);
  followed.stop();
  await clock.pass(0);
  expect(clock.waiting()).toBe(0);
});

it('has no way to withdraw where the queue has none, and stops when told', async () => {
  const aborter = new AbortController();
  const { clock, asked, followed } = follow([news(1, taken)], { signal: aborter.signal });
  expect(followed.withdraw).toBeNull();
  await clock.pass(1);
  aborter.abort();
  await clock.pass(600);
  expect(asked).toHaveLength(1);
});
