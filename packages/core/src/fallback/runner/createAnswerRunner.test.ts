import { describe, expect, it } from 'vitest';
import { emptyResponse } from '../../response/response.ts';
import { createHandoff } from '../handoff.ts';
import { createTestClock } from '../../../test/fallback/createTestClock.ts';
import { runWith } from '../../../test/fallback/runWith.ts';
import { forever, says } from '../../../test/fallback/sources.ts';
import type { RunnerOptions } from './answerRun.ts';
import { SourceFailure } from './answerSource.ts';
import type { AnswerSource } from './answerSource.ts';
import { answerCache, createAnswerRunner } from './createAnswerRunner.ts';

async function* nonsense(): AsyncGenerator<never> {
  yield null as never;
}

const refund = says('The refund window ', 'is 30 days.');
const other = says('Thirty days.');
const kept = (content: string, at = 0) => {
  const cache = answerCache();
  const response = { ...emptyResponse, content };
  cache.keep('how long is the refund window', { response, at, sourceVersion: 'v3' });
  return cache;
};

describe('a question', () => {
  it('shows an answer as it comes, and ends answered', async () => {
    const { ended, seen } = runWith({ primary: refund });
    const end = await ended();
    expect(end).toMatchObject({
      end: 'answered',
      from: 'primary',
      streaming: false,
      recoveries: [],
    });
    expect(end.response.content).toBe('The refund window is 30 days.');
    expect(seen.map(({ response }) => response.content)).toContain('The refund window ');
  });

  it.each<[string, AnswerSource, string]>([
    ['an outage', says(new Error('ECONNREFUSED')), 'outage'],
    ['a rate limit', says(Object.assign(new Error('slow down'), { status: 429 })), 'rate-limited'],
    ['silence', says(forever), 'timed-out'],
    ['nonsense', nonsense, 'malformed'],
    ['an answer without words', says(''), 'malformed'],
    ['a stream that just ends', says(), 'malformed'],
  ])('asks the backup after %s, and says so', async (_what, primary, kind) => {
    const { ended } = runWith({ primary, backup: other });
    expect(await ended()).toMatchObject({
      end: 'answered',
      from: 'backup',
      response: { content: 'Thirty days.' },
      failures: [{ kind }],
    });
  });

  it('never begins anew once a person has read words', async () => {
    const { ended, seen } = runWith({
      primary: says('The refund ', new Error('gone')),
      backup: other,
    });
    const end = await ended();
    expect(end).toMatchObject({ end: 'outage', from: 'primary', recoveries: ['backup', 'retry'] });
    expect(end.response).toMatchObject({ content: 'The refund ', finish: 'interrupted' });
    expect(seen.some(({ from }) => from === 'backup')).toBe(false);
  });

  it('shows what is kept, with its age and the version of its sources, where nothing else came', async () => {
    const { ended } = runWith({
      primary: says(new Error('down')),
      cache: kept('30 days.', -90_000),
    });
    expect(await ended()).toMatchObject({
      end: 'outage',
      from: 'cache',
      response: { content: '30 days.' },
      cached: { ageSeconds: 90, sourceVersion: 'v3' },
      recoveries: ['retry'],
    });
  });
});

describe('a question that has failed or takes long', () => {
  it.each([
    ['too old', kept('30 days.', -8 * 24 * 3_600_000)],
    ['empty', kept(' ')],
    ['broken', { find: () => Promise.reject(new Error('no')) }],
    ['hanging', { find: () => new Promise<null>(() => undefined) }],
  ])('shows nothing of a cache that is %s', async (_what, cache) => {
    const { ended } = runWith({ primary: says(new Error('down')), cache });
    expect(await ended()).toMatchObject({
      end: 'outage',
      from: 'primary',
      decision: { mode: 'outage' },
    });
  });

  it('tells that it takes long, how long still, and what can be done meanwhile', async () => {
    const { clock, run, runner } = runWith({
      primary: says(forever),
      backup: other,
      cache: kept('30 days.'),
    });
    await clock.pass(6);
    expect(run.getSnapshot()).toMatchObject({
      decision: { mode: 'latency', estimateSeconds: null },
    });
    expect(run.getSnapshot().recoveries).toEqual(['wait', 'cached', 'backup', 'retry']);
    expect(run.recover('cached')).toBe(true);
    expect(run.getSnapshot()).toMatchObject({ from: 'cache', response: { content: '30 days.' } });
    run.stop();
    expect(runner.run('x').getSnapshot().streaming).toBe(true);
  });

  it('learns from answers how long one takes', async () => {
    const clock = createTestClock();
    let isSlow = false;
    const primary: AnswerSource = (question, request) =>
      (isSlow ? says(forever) : says(clock.sleep(8), 'Yes.'))(question, request);
    const runner = createAnswerRunner({ primary, clock });
    for (let i = 0; i < 5; i += 1) await clock.until(runner.run(`q${String(i)}`).ended);
    isSlow = true;
    const run = runner.run('q');
    await clock.pass(6);
    expect(run.getSnapshot().decision).toMatchObject({ mode: 'latency', estimateSeconds: 2 });
  });
});

describe('a person', () => {
  it('passes on when a rate limit asks for patience', async () => {
    const limit = new SourceFailure('rate-limited', 'slow down', 7);
    const { ended } = runWith({ primary: says(limit) });
    expect(await ended()).toMatchObject({
      end: 'rate-limited',
      decision: { mode: 'outage', estimateSeconds: 7 },
    });
  });

  it('keeps what was shown when a person stops it, and calls that no failure', async () => {
    const { clock, run } = runWith({ primary: says('The refund ', forever) });
    await clock.pass(1);
    run.stop();
    expect(await clock.until(run.ended)).toMatchObject({
      end: 'cancelled',
      response: { content: 'The refund ', finish: 'interrupted' },
      decision: { mode: null },
      recoveries: ['retry'],
    });
  });

  it('asks a person by the hand-off that it was given', async () => {
    const human = createHandoff({
      transport: () => Promise.resolve({ position: 2, waitMinutes: null }),
    });
    const { ended, run } = runWith({ primary: says(new Error('down')), human });
    await ended();
    expect(run.recover('human')).toBe(true);
    await Promise.resolve();
    expect(human.getSnapshot()).toMatchObject({ request: { responseId: 'r1' } });
    expect(run.recover('faq')).toBe(false);
  });

  it('asks again on request, and an answer that still comes to the first asking is passed over', async () => {
    let asked = 0;
    const primary: AnswerSource = (question, request) =>
      (asked++ === 0 ? says(forever) : refund)(question, request);
    const { clock, run } = runWith({ primary });
    await clock.pass(7);
    expect(run.recover('retry')).toBe(true);
    expect(await clock.until(run.ended)).toMatchObject({ end: 'answered', failures: [] });
  });

  it('tries again before the first word as its policy says', async () => {
    let asked = 0;
    const primary: AnswerSource = (question, request) =>
      (asked++ < 2 ? says(new Error('no')) : refund)(question, request);
    const resilience: RunnerOptions['resilience'] = {
      async execute(work) {
        const { signal } = new AbortController();
        for (let left = 3; ; left -= 1) {
          try {
            return await work({ signal });
          } catch (error) {
            if (left === 0) throw error;
          }
        }
      },
    };
    const { ended } = runWith({ primary, resilience });
    expect(await ended()).toMatchObject({ end: 'answered', failures: [] });
    expect(asked).toBe(3);
  });

  it('leaves the backup alone where the policy of the primary has had enough', async () => {
    const open = { execute: () => Promise.reject(new Error('the circuit is open')) };
    const asked = { primary: refund, backup: other };
    const both = await runWith({ ...asked, resilience: open }).ended();
    expect(both).toMatchObject({ end: 'outage', failures: [{}, {}] });
    const own = await runWith({ ...asked, resilience: { primary: open } }).ended();
    expect(own).toMatchObject({ end: 'answered', from: 'backup' });
  });

  it('knows when a rate limit lifts from what was thrown', async () => {
    const limit = Object.assign(new Error('slow down'), { status: 429, retryAfterSeconds: 20 });
    const { ended } = runWith({ primary: says(limit) });
    expect((await ended()).decision.estimateSeconds).toBe(20);
  });
});
