import { expect, it } from 'vitest';
import { createEvent } from '../event/event.ts';
import type { EventBody } from '../event/event.ts';
import { createOutbox } from './createOutbox.ts';
import { memoryStorage } from './outbox.ts';

/** A server that answers with a status, or is away. */
function server(status: number | 'away', durable = true, storage = memoryStorage()) {
  const line = { status, sent: 0 };
  const outbox = createOutbox({
    storage: { ...storage, isDurable: () => durable },
    send: () => {
      line.sent += 1;
      if (line.status === 'away') return Promise.reject(new Error('away'));
      return Promise.resolve({ status: line.status });
    },
    clock: { now: () => 0, after: () => () => undefined },
  });
  return { line, outbox };
}

const said = (responseId: string, body: EventBody = voted) =>
  createEvent(body, { responseId, tier: 'high', confidence: 0.9, thresholdsVersion: '1' });
const voted: EventBody = { type: 'feedback.voted', vote: 'up', reasons: [] };
const commented: EventBody = { type: 'feedback.commented', length: 3 };

it.each([
  ['saved', 202, true],
  ['queued', 'away', true],
  ['queued', 401, true],
  ['unsaved', 'away', false],
  ['failed', 422, true],
] as const)('calls a vote %s where the server answers %s', async (status, answer, durable) => {
  const { outbox } = server(answer, durable);
  expect(outbox.feedbackStatus('a')).toBe('idle');
  void outbox.enqueue(said('a'));
  expect(outbox.feedbackStatus('a')).toBe('saving');
  await expect.poll(() => outbox.feedbackStatus('a')).toBe(status);
});

it('speaks of the last vote or comment on that answer, whatever waits besides', async () => {
  const { line, outbox } = server(202);
  await outbox.enqueue(said('a'));
  await expect.poll(() => outbox.feedbackStatus('a')).toBe('saved');
  line.status = 'away';
  await outbox.enqueue(said('b', commented));
  await outbox.enqueue(said('a', { type: 'answer.copied' }));
  await expect.poll(() => outbox.feedbackStatus('b')).toBe('queued');
  expect(outbox.feedbackStatus('a')).toBe('saved');
  await outbox.enqueue(said('a', commented));
  expect(outbox.feedbackStatus('a')).toBe('queued');
});

it('never calls saved what it did not take', async () => {
  const { outbox } = server(202);
  const taken = said('a');
  await expect(outbox.enqueue({ ...taken, confidence: 7 })).rejects.toThrow(/no whole event/);
  expect(outbox.feedbackStatus('a')).toBe('failed');
  await outbox.enqueue(taken);
  await expect.poll(() => outbox.feedbackStatus('a')).toBe('saved');
});

it.each([
  ['refused', 422, true, 'failed'],
  ['kept in memory alone', 'away', false, 'unsaved'],
] as const)('sends a vote again that was %s', async (_, answer, durable, status) => {
  const { line, outbox } = server(answer, durable);
  await outbox.enqueue(said('a'));
  await expect.poll(() => outbox.feedbackStatus('a')).toBe(status);
  line.status = 202;
  await outbox.retryFeedback('a');
  expect([outbox.feedbackStatus('a'), line.sent]).toEqual(['saved', 2]);
});

it('leaves the refused events of others alone when it sends a vote again', async () => {
  const { line, outbox } = server(422);
  await outbox.enqueue(said('z'));
  await expect.poll(() => outbox.feedbackStatus('z')).toBe('failed');
  line.status = 202;
  await outbox.retryFeedback('a');
  expect(outbox.feedbackStatus('z')).toBe('failed');
});

it('tells a vote on an answer from those on its claims and citations', async () => {
  const { line, outbox } = server(202);
  const target = { kind: 'citation', citationId: 'c1' } as const;
  const claim = { kind: 'claim', start: 0, end: 9 } as const;
  await outbox.enqueue(said('a'));
  await expect.poll(() => outbox.feedbackStatus('a')).toBe('saved');
  line.status = 'away';
  await outbox.enqueue(said('a', { ...voted, vote: 'down', target }));
  await expect.poll(() => outbox.feedbackStatus('a', target)).toBe('queued');
  expect(outbox.feedbackStatus('a', { kind: 'answer' })).toBe('saved');
  expect(outbox.feedbackStatus('a', claim)).toBe('idle');
  const votes = [undefined, target, claim].map((one) => outbox.lastVote('a', one)?.vote ?? null);
  expect(votes).toEqual(['up', 'down', null]);
});

it.each([
  ['waits', 'away', 'queued'],
  ['was refused', 422, 'failed'],
] as const)(
  'finds the vote again that an earlier page left, when it %s',
  async (_, answer, now) => {
    const storage = { ...memoryStorage(), isDurable: () => true };
    const earlier = server(answer, true, storage).outbox;
    await earlier.enqueue(said('a'));
    await earlier.enqueue(said('a', { ...voted, vote: 'down', reasons: ['tone'] }));
    await expect.poll(() => earlier.feedbackStatus('a')).toBe(now);
    earlier.close();
    const { outbox } = server('away', true, storage);
    expect(outbox.lastVote('a')).toBe(null);
    await outbox.flush();
    expect(outbox.lastVote('a')).toMatchObject({ vote: 'down', reasons: ['tone'] });
    expect(outbox.feedbackStatus('a')).toBe(now);
  },
);
