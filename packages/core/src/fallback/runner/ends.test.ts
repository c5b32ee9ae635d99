import { describe, expect, it, vi } from 'vitest';
import { emptyResponse } from '../../response/response.ts';
import type { AIResponse, Finish } from '../../response/response.ts';
import type { AnswerUpdate } from '../../stream/update.ts';
import { runWith } from '../../../test/fallback/runWith.ts';
import { forever, says } from '../../../test/fallback/sources.ts';
import type { RunnerOptions } from './answerRun.ts';
import { SourceFailure } from './answerSource.ts';
import type { AnswerSource } from './answerSource.ts';
import { answerCache, createAnswerRunner } from './createAnswerRunner.ts';

/** A source that hands over what it is told to, whatever that is. */
function hands(...updates: readonly unknown[]): AnswerSource {
  return async function* () {
    for (const update of updates) yield await Promise.resolve(update as AnswerUpdate);
  };
}

/** A source that gives the answer as a whole. */
const gives = (answer: Partial<AIResponse>, finish: Finish = 'complete') =>
  hands({ type: 'finish', finish, response: { ...emptyResponse, ...answer } });
const words = { type: 'text', delta: 'The refund ' };
const other = says('Thirty days.');
const full = { backup: other, policy: { hasFaq: true, abstainBelow: 0.2 } };

describe('a question', () => {
  it.each<[string, AnswerSource, object]>([
    ['answered', gives({ content: 'Yes.' }), { decision: { mode: null }, recoveries: [] }],
    ['low', gives({ content: 'Yes.', confidence: 0.3 }), { recoveries: [] }],
    [
      'abstained',
      gives({ content: 'Yes.', confidence: 0.1 }),
      { decision: { mode: 'hallucination' }, recoveries: ['faq', 'retry'] },
    ],
    ['refused', gives({ content: 'I cannot.' }, 'refused'), { failures: [] }],
    ['refused', gives({}, 'refused'), { decision: { mode: 'hallucination' } }],
  ])('ends %s by what its answer is', async (end, primary, expected) => {
    const { ended } = runWith({ primary, ...full });
    expect(await ended()).toMatchObject({ end, from: 'primary', streaming: false, ...expected });
  });

  it.each<[string, AnswerSource, string, string, string]>([
    ['throws', says(new Error('down')), 'outage', 'outage', 'down'],
    ['is silent', says(forever), 'timed-out', 'latency', 'nothing came in 20.0 s'],
    ['has no words', says(''), 'malformed', 'invalid', 'the answer has no words'],
    ['just ends', hands(), 'outage', 'outage', 'the stream ended before its answer did'],
    ['breaks off', gives({}, 'complete'), 'malformed', 'invalid', 'the answer has no words'],
    ['hands over text', hands('Yes.'), 'malformed', 'invalid', noUpdate()],
    ['hands over another type', hands({ type: 'sing' }), 'malformed', 'invalid', noUpdate()],
    ['ends unfinished', hands(interrupted()), 'outage', 'outage', broken()],
    ['fails in a new way', hands(failed('strike')), 'outage', 'outage', 'no more'],
    ['is late', hands(failed('latency')), 'timed-out', 'latency', 'no more'],
  ])('whose source %s says why', async (_what, primary, end, reason, message) => {
    const { ended } = runWith({ primary });
    expect(await ended()).toMatchObject({
      end,
      outcome: { kind: 'error', reason },
      response: { content: '', finish: 'interrupted' },
      failures: [{ kind: end, message, retryAfterSeconds: null }],
    });
  });

  it('shows nothing as an answer that has no words', async () => {
    const evidence = { type: 'evidence', evidence: { passages: [] } };
    const { ended, seen } = runWith({ primary: hands(evidence, words, interrupted()) });
    await ended();
    expect(seen.filter(({ decision }) => decision.mode !== null)).toEqual([]);
    const down = runWith({ primary: says(new Error('down')) });
    await down.ended();
    expect(down.seen.map(({ outcome }) => outcome.kind)).not.toContain('answer');
    expect(await runWith({ primary: says(' ') }).ended()).toMatchObject({
      end: 'malformed',
      decision: { mode: 'outage' },
    });
  });
});

describe('what became of a question', () => {
  it('keeps the words that it has, also where the cache has an answer, and says no time', async () => {
    const cache = answerCache();
    cache.keep('how long is the refund window', { response: emptyResponse, at: 0 });
    const limit = new SourceFailure('rate-limited', 'slow down', 7);
    const { ended } = runWith({ primary: says('The refund ', limit), cache, ...full });
    expect(await ended()).toMatchObject({
      end: 'rate-limited',
      from: 'primary',
      response: { content: 'The refund ', finish: 'interrupted' },
      decision: { mode: null, estimateSeconds: null },
      recoveries: ['backup', 'retry', 'faq'],
    });
  });

  it('that is stopped before any words ends at once, with no failure, backup or kept answer', async () => {
    const asked = vi.fn(says(forever));
    const { clock, ended, run } = runWith({ primary: asked, cache: kept(), ...full });
    await clock.pass(1);
    run.stop();
    expect(await ended()).toMatchObject({
      end: 'cancelled',
      from: 'primary',
      decision: { mode: null },
      recoveries: ['retry', 'faq'],
      failures: [],
    });
    expect(clock.now()).toBe(1_000);
    const early = runWith({ primary: asked });
    early.run.stop();
    expect((await early.ended()).end).toBe('cancelled');
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Partial<RunnerOptions> & Pick<RunnerOptions, 'primary'>]>([
    ['an answer', { primary: says('Yes.') }],
    ['an outage', { primary: says(new Error('down')) }],
    ['silence', { primary: says(forever) }],
    ['words and silence', { primary: says('The refund ', forever) }],
    ['what a guardrail blocks', { primary: says('Yes.'), guardrail: () => 'rude' }],
  ])('stays as it is after %s, and leaves no timer and no request', async (_what, options) => {
    const signals: AbortSignal[] = [];
    const primary: AnswerSource = (question, request) => {
      signals.push(request.signal);
      expect(request.responseId).toBe('r1');
      return options.primary(question, request);
    };
    const { clock, ended, run } = runWith({ ...options, primary });
    expect(run.getSnapshot()).toMatchObject({ from: 'primary', before: null, notes: {} });
    const end = await ended();
    expect(clock.waiting()).toBe(0);
    await clock.pass(60);
    expect(run.getSnapshot()).toBe(end);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it('keeps the identity of its policy, and needs no clock of its own', async () => {
    const runner = createAnswerRunner({ primary: says('Yes.'), policy: { hasFaq: true } });
    const run = runner.run('Is it?');
    const policies = new Set([run.getSnapshot().policy]);
    run.subscribe(() => policies.add(run.getSnapshot().policy));
    expect((await run.ended).end).toBe('answered');
    expect(policies.size).toBe(1);
  });
});

/** A product may reject with anything. */
const reject: (reason: unknown) => Promise<never> = Promise.reject.bind(Promise);

it.each<[unknown, string, number | null]>([
  [Object.assign(new Error('no'), { status: 429, retryAfterSeconds: 20 }), 'rate-limited', 20],
  [{ status: 429, retryAfterSeconds: 0 }, 'rate-limited', null],
  [{ status: 429, retryAfterSeconds: -1 }, 'rate-limited', null],
  [{ status: 429, retryAfterSeconds: Infinity }, 'rate-limited', null],
  [{ status: 429, retryAfterSeconds: '20' }, 'rate-limited', null],
  [{ status: 503 }, 'outage', null],
  ['down', 'outage', null],
  [null, 'outage', null],
  [undefined, 'outage', null],
])('takes %j, thrown, for a failure of kind %s', async (thrown, kind, retryAfterSeconds) => {
  const next = () => reject(thrown);
  const { ended } = runWith({ primary: () => ({ [Symbol.asyncIterator]: () => ({ next }) }) });
  expect((await ended()).failures).toMatchObject([{ kind, retryAfterSeconds }]);
});

it('names a failure of a source in a log', () => {
  expect(String(new SourceFailure('outage', 'down'))).toBe('SourceFailure: down');
});

function kept() {
  const cache = answerCache();
  const response = { ...emptyResponse, content: '30 days.' };
  cache.keep('how long is the refund window', { response, at: 0 });
  return cache;
}

function interrupted() {
  return { type: 'finish', finish: 'interrupted' };
}

function failed(reason: string) {
  return { type: 'error', reason, message: 'no more' };
}

function noUpdate(): string {
  return 'the source handed over what is no update';
}

function broken(): string {
  return 'the stream ended before its answer did';
}
