import { describe, expect, it, vi } from 'vitest';
import { emptyResponse } from '../../response/response.ts';
import { createHandoff } from '../handoff.ts';
import { createTestClock } from '../../../test/fallback/createTestClock.ts';
import { runWith } from '../../../test/fallback/runWith.ts';
import { forever, says } from '../../../test/fallback/sources.ts';
import type { AnswerCache, AnswerSource, CachedAnswer } from './answerSource.ts';
import { answerCache, createAnswerRunner } from './createAnswerRunner.ts';
import type { Resilience } from './runAttempt.ts';

const other = says('Thirty days.');
const answer: CachedAnswer = { response: { ...emptyResponse, content: '30 days.' }, at: 0 };
const week = 7 * 24 * 3_600_000;

/** Asks each source in turn, and remembers how it was asked. */
function turns(...sources: readonly AnswerSource[]) {
  const signals: AbortSignal[] = [];
  const primary: AnswerSource = (question, request) => {
    const source = sources[signals.push(request.signal) - 1] ?? says(forever);
    return source(question, request);
  };
  return { primary, signals };
}

describe('a person', () => {
  it('asks the backup alone, where words of the primary stand', async () => {
    const { primary, signals } = turns(says('The refund ', new Error('gone')));
    const { ended, run } = runWith({ primary, backup: other });
    await ended();
    expect(run.recover('backup')).toBe(true);
    expect(await ended()).toMatchObject({ from: 'backup', response: { content: 'Thirty days.' } });
    expect(signals).toHaveLength(1);
  });

  it('ends the request of an asking that takes long, and sees nothing of its end', async () => {
    const { primary, signals } = turns(says(forever), says('Yes.'));
    const { clock, ended, run, seen } = runWith({ primary });
    await clock.pass(6.5);
    run.recover('retry');
    await clock.pass(0);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
    expect(await ended()).toMatchObject({ end: 'answered', response: { content: 'Yes.' } });
    expect(seen.map(({ end }) => end)).not.toContain('cancelled');
  });

  it('has the seconds counted anew, though the policy of the first asking waits still', async () => {
    const resilience: Resilience = { execute: () => new Promise(() => undefined) };
    const { clock, run } = runWith({ primary: other, resilience });
    await clock.pass(6.5);
    expect(run.getSnapshot().outcome).toEqual({ kind: 'waiting', elapsedSeconds: 6 });
    run.recover('retry');
    await clock.pass(0.6);
    expect(run.getSnapshot().outcome).toEqual({ kind: 'waiting', elapsedSeconds: 0 });
    await clock.pass(0.5);
    expect(run.getSnapshot().outcome).toEqual({ kind: 'waiting', elapsedSeconds: 1 });
  });

  it('is shown what is kept, which ends the request', async () => {
    const { primary, signals } = turns(says(forever));
    const cache = { find: () => answer };
    const { clock, run } = runWith({ primary, cache });
    await clock.pass(6);
    expect(run.recover('cached')).toBe(true);
    expect(await run.ended).toMatchObject({ end: 'timed-out', from: 'cache', streaming: false });
    await clock.pass(60);
    expect(signals[0]?.aborted).toBe(true);
    expect(run.getSnapshot().from).toBe('cache');
  });

  it('is offered what is kept, whatever the cache says to an earlier asking', async () => {
    const clock = createTestClock();
    const late = clock.sleep(8);
    const finds = [() => late().then(() => null), () => Promise.resolve(answer)];
    const cache: AnswerCache = { find: () => finds.shift()?.() ?? null };
    const { run } = runWith({ clock, primary: says(forever), cache });
    await clock.pass(7);
    run.recover('retry');
    await clock.pass(6);
    expect(run.recover('cached')).toBe(true);
  });

  it.each(['faq', 'wait', 'report', 'human', 'backup'] as const)(
    'is not told that %s was done, which is the product’s or is not offered',
    async (action) => {
      const transport = vi.fn(() => Promise.reject(new Error('away')));
      const human = action === 'human' ? undefined : createHandoff({ transport });
      const { clock, run } = runWith({
        primary: says(forever),
        policy: { hasFaq: true },
        ...(human && { human }),
      });
      await clock.pass(6);
      expect(run.recover(action)).toBe(false);
      expect(transport).not.toHaveBeenCalled();
      expect(await clock.until(run.ended)).toMatchObject({ end: 'timed-out' });
      expect(run.recover('faq')).toBe(false);
      expect((await run.ended).end).toBe('timed-out');
    },
  );

  it('asks nothing again once an answer stands', async () => {
    const { primary, signals } = turns(says('Yes.'));
    const { ended, run } = runWith({ primary, backup: other });
    await ended();
    expect(['retry', 'backup', 'cached'].map((one) => run.recover(one as 'retry'))).toEqual([
      false,
      false,
      false,
    ]);
    expect(signals).toHaveLength(1);
  });
});

describe('a cache', () => {
  it.each([
    ['a week', {}, -week, true],
    ['more than a week', {}, -week - 1_000, false],
    ['six days', {}, (-week * 6) / 7, true],
    ['as many seconds as are allowed', { cacheSeconds: 60 }, -60_000, true],
  ])('has an answer of %s', async (_age, options, at, isShown) => {
    const cache = { find: () => ({ ...answer, at }) };
    const { ended } = runWith({ primary: says(new Error('down')), cache, ...options });
    expect((await ended()).from === 'cache').toBe(isShown);
  });

  it.each([
    [1, 'cache', 1],
    [3, 'primary', 2],
  ])('that takes %d s is waited for up to two', async (seconds, from, end) => {
    const clock = createTestClock();
    const cache = {
      find: () =>
        clock
          .sleep(seconds)()
          .then(() => answer),
    };
    const { run } = runWith({ clock, primary: says(new Error('down')), cache });
    expect(await clock.until(run.ended)).toMatchObject({ end: 'outage', from });
    expect(clock.now()).toBe(end * 1_000);
  });

  it('is not waited for once a person has stopped', async () => {
    const cache = { find: () => new Promise<null>(() => undefined) };
    const { clock, run } = runWith({ primary: says(new Error('down')), cache });
    await clock.pass(1);
    run.stop();
    await clock.until(run.ended);
    expect(clock.now()).toBe(1_000);
  });

  it.each<[string, number | null, boolean]>([
    ['an answer', null, true],
    ['one of low confidence', 0.3, false],
    ['one that is withheld', 0.1, false],
  ])('is told of %s, or not', async (_what, confidence, isKept) => {
    const response = { ...emptyResponse, content: 'Yes.', confidence };
    const keep = vi.fn(() => Promise.reject(new Error('full')));
    const primary: AnswerSource = async function* () {
      yield await Promise.resolve({ type: 'finish', finish: 'complete', response } as const);
    };
    const cache = { find: () => null, keep };
    const { clock, ended } = runWith({ primary, cache, policy: { abstainBelow: 0.2 } });
    await clock.pass(5);
    const { response: shown } = await ended();
    const told = ['How long is the refund window?', { response: shown, at: 0 }];
    expect(keep.mock.calls).toEqual(isKept ? [told] : []);
  });

  it.each([
    ['How long  is the refund\twindow ?!', true],
    ['HOW LONG IS THE REFUND WINDOW...', true],
    ['how long is there fund window', false],
    ['how long was the refund window', false],
    ['how long is the refund', false],
  ])('takes %j for the same question, or for another', (question, isSame) => {
    const cache = answerCache();
    cache.keep('How long is the refund window?', answer);
    expect(cache.find(question)).toBe(isSame ? answer : null);
  });

  it('forgets the question that was asked longest ago', () => {
    const cache = answerCache({ size: 2 });
    for (const question of ['a', 'b', 'a', 'c']) cache.keep(question, answer);
    expect(['a', 'b', 'c'].map((question) => cache.find(question) !== null)).toEqual([
      true,
      false,
      true,
    ]);
  });
});

it.each<[string, number | null, number | null]>([
  ['answers', null, 2],
  ['answers of low confidence', 0.3, 2],
  ['answers that are withheld', 0.1, null],
])('learns from %s how long one takes, or nothing', async (_what, confidence, estimateSeconds) => {
  const clock = createTestClock();
  const response = { ...emptyResponse, content: 'Yes.', confidence };
  const { primary } = turns(
    ...Array.from(
      { length: 5 },
      (): AnswerSource =>
        async function* () {
          await clock.sleep(8)();
          yield { type: 'finish', finish: 'complete', response };
        },
    ),
  );
  const runner = createAnswerRunner({ primary, clock, policy: { abstainBelow: 0.2 } });
  for (let i = 0; i < 5; i += 1) await clock.until(runner.run('q').ended);
  const run = runner.run('q');
  await clock.pass(6);
  expect(run.getSnapshot().decision.estimateSeconds).toBe(estimateSeconds);
});
