import { expect, it } from 'vitest';
import { createEvent } from '../event/event.ts';
import type { EventBody } from '../event/event.ts';
import { createOutbox } from './createOutbox.ts';
import { memoryStorage } from './outbox.ts';

/** A server that answers with a status, or is away. */
function server(status: number | 'away', durable = true) {
  const line = { status, sent: 0 };
  const outbox = createOutbox({
    storage: { ...memoryStorage(), isDurable: () => durable },
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
  ['failed', 'away', false],
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
  ['refused', 422, true],
  ['kept in memory alone', 'away', false],
] as const)('sends a vote again that was %s', async (_, answer, durable) => {
  const { line, outbox } = server(answer, durable);
  await outbox.enqueue(said('a'));
  await expect.poll(() => outbox.feedbackStatus('a')).toBe('failed');
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
