import { expect, it } from 'vitest';
import { runWith } from '../../../test/fallback/runWith.ts';
import { encodeAnswerStream } from '../../stream/index.ts';
import { requestSource } from '../index.ts';

const stream = { headers: { 'content-type': 'text/event-stream' } };
const answered = (status: number, headers: Record<string, string> = {}) =>
  runWith({
    primary: requestSource(() => Promise.resolve(new Response('no', { status, headers }))),
  }).ended();

it('reads what a backend streams, with what it says beside the answer', async () => {
  const { ended, seen } = runWith({
    primary: requestSource(() => {
      const body = encodeAnswerStream([
        { type: 'waiting', before: 2 },
        { type: 'text', delta: 'Thirty days.' },
        { type: 'note', name: 'sources', data: ['p. 2'] },
        { type: 'finish', finish: 'complete' },
      ]);
      return Promise.resolve(new Response(body, stream));
    }),
  });
  expect(await ended()).toMatchObject({
    end: 'answered',
    before: null,
    notes: { sources: ['p. 2'] },
    response: { content: 'Thirty days.' },
  });
  expect(seen.map(({ before }) => before)).toContain(2);
});

it.each([
  ['20', 20],
  ['1.2', 2],
  ['soon', null],
  [new Date(0).toUTCString(), null],
])('takes a 429 with %j for a limit that lifts in %j s', async (header, retryAfterSeconds) => {
  const { end, failures, decision } = await answered(429, { 'retry-after': header });
  expect(end).toBe('rate-limited');
  expect(failures).toMatchObject([{ kind: 'rate-limited', retryAfterSeconds }]);
  expect(decision.estimateSeconds).toBe(retryAfterSeconds);
});

it.each([
  [504, 'timed-out'],
  [408, 'timed-out'],
  [500, 'outage'],
  [200, 'malformed'],
])('ends a %i as %s', async (status, end) => {
  expect(await answered(status)).toMatchObject({ end });
});

it('says to a person who asks too much what to do, whatever is in the answer', async () => {
  const limit = () => Promise.resolve(new Response(null, { status: 429 }));
  const { failures } = await runWith({ primary: requestSource(limit) }).ended();
  expect(failures[0]?.message).toMatch(/^Credence: .+\. Wait .+\.$/);
});

it('ends what cannot be reached as an outage in its words', async () => {
  const { ended } = runWith({
    primary: requestSource(() => Promise.reject(new TypeError('Failed to fetch'))),
  });
  expect((await ended()).failures).toMatchObject([{ kind: 'outage', message: 'Failed to fetch' }]);
});

it('lets what a backend has judged stand, though it broke off', async () => {
  const { ended } = runWith({
    primary: requestSource(() => {
      const response = { content: 'Thirty', confidence: 0.9 };
      const event = `data: ${JSON.stringify({ type: 'finish', finish: 'interrupted', response })}\n\n`;
      return Promise.resolve(new Response(event, stream));
    }),
  });
  expect(await ended()).toMatchObject({ end: 'answered', response: { content: 'Thirty' } });
});
