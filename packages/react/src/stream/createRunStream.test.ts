import { answerCache, createAnswerRunner, SourceFailure } from '@credence-ui/core/fallback';
import type { AnswerSource, RunnerOptions } from '@credence-ui/core/fallback';
import { emptyResponse } from '@credence-ui/core/response';
import { expect, it } from 'vitest';
import { createRunStream } from './index.ts';

/** Longer than a frame, in which updates are told together. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 40));

const whole: AnswerSource = async function* () {
  await Promise.resolve();
  yield { type: 'waiting', before: 3 };
  await aWhile();
  yield { type: 'text', delta: 'Thirty ' };
  await aWhile();
  yield { type: 'text', delta: 'days.' };
  yield { type: 'note', name: 'sources', data: 2 };
  yield { type: 'finish', finish: 'complete' };
};

const broken =
  (failure: Error): AnswerSource =>
  () => {
    throw failure;
  };

/** A stream that was asked, and what it said until it ended. */
async function asked(options: RunnerOptions) {
  const stream = createRunStream(createAnswerRunner(options), { mintId: () => 'r1' });
  const seen = new Set([stream.getSnapshot()]);
  stream.subscribe(() => seen.add(stream.getSnapshot()));
  stream.ask('How long?');
  await expect.poll(() => stream.getSnapshot().props.streaming).toBe(false);
  return { stream, seen: [...seen], last: stream.getSnapshot() };
}

it('goes from idle through waiting and streaming to done', async () => {
  const { seen, last } = await asked({ primary: whole });
  expect(seen[0]).toMatchObject({ phase: 'idle', run: null });
  expect(seen.map(({ phase }) => phase).filter((one, at, all) => one !== all[at - 1])).toEqual([
    'idle',
    'waiting',
    'streaming',
    'done',
  ]);
  expect(seen.map(({ before }) => before)).toContain(3);
  expect(last).toMatchObject({
    notes: { sources: 2 },
    before: null,
    failure: null,
    props: { responseId: 'r1', response: { content: 'Thirty days.' } },
  });
});

it.each([
  [new Error('It is away.'), 'outage', 'It is away.'],
  [new SourceFailure('timed-out', 'Too late.'), 'latency', 'Too late.'],
  [new SourceFailure('malformed', 'No answer.'), 'invalid', 'No answer.'],
])('says why there is no answer: %s', async (thrown, reason, message) => {
  const { last } = await asked({ primary: broken(thrown) });
  expect(last).toMatchObject({ phase: 'failed', failure: { reason, message } });
});

it('is done without a failure where the backup or the cache had an answer', async () => {
  const byBackup = await asked({ primary: broken(new Error('down')), backup: whole });
  expect(byBackup.last).toMatchObject({ phase: 'done', from: 'backup', failure: null });
  const cache = answerCache();
  cache.keep('How long?', { response: { ...emptyResponse, content: '30 days.' }, at: Date.now() });
  const { last } = await asked({ primary: broken(new Error('down')), cache });
  expect(last).toMatchObject({ phase: 'done', from: 'cache', failure: null, notes: {} });
});

it('tells the card what the runner can do, under one identity while nothing changes', async () => {
  const { seen, last } = await asked({ primary: whole, policy: { hasFaq: true } });
  expect(last.props.policy).toEqual({
    fallback: { hasFaq: true, hasBackup: false, hasHuman: false },
  });
  expect(new Set(seen.slice(1).map(({ props }) => props.policy)).size).toBe(1);
});

it('stops, and asks again', async () => {
  let times = 0;
  const primary: AnswerSource = async function* (question, request) {
    times += 1;
    if (times > 1) yield* whole(question, request);
    yield { type: 'text', delta: 'Thi' };
    await new Promise(() => undefined);
  };
  const stream = createRunStream(createAnswerRunner({ primary }));
  stream.ask('How long?');
  await expect.poll(() => stream.getSnapshot().phase).toBe('streaming');
  stream.stop();
  await expect.poll(() => stream.getSnapshot().phase).toBe('stopped');
  expect(stream.getSnapshot().props.response.content).toBe('Thi');
  stream.retry();
  await expect.poll(() => stream.getSnapshot().phase).toBe('done');
});
