import { expect, it } from 'vitest';
import type { ReplyBody } from '../api/createApi.ts';
import { RequestError } from '../api/RequestError.ts';
import { createReplies } from './createReplies.ts';

const target = { key: 'ticket:1', ticketId: '1' };
const at = '2026-11-26T10:42:00.000Z';

it('sends the same text under the same id after a failure, and another text under another', async () => {
  const { replies, bodies, fail } = begin();
  fail(new Error('lost'));
  await expect(replies.send(target, { responseId: 'r', text: 'One' })).rejects.toThrow('lost');
  fail(new Error('lost'));
  await expect(replies.send(target, { responseId: 'r', text: 'One' })).rejects.toThrow('lost');
  await replies.send(target, { responseId: 'r', text: 'Two' });
  expect(bodies.map(({ id }) => id)).toEqual(['p1', 'p1', 'p2']);
});

it('sends a draft under the key of its delivery, which a reload does not change', async () => {
  const visits = [begin(), begin()];
  for (const { replies } of visits)
    await replies.send(target, { id: 'ticket:1.a1', responseId: 'r', text: 'One' });
  const ids = visits.flatMap(({ bodies }) => bodies.map(({ id }) => id));
  expect(ids).toEqual(['ticket:1.a1', 'ticket:1.a1']);
});

it('keeps the reply that stood in the way, and confirms one more reply only', async () => {
  const { replies, bodies, fail } = begin();
  const reply = { id: 'x', text: 'Theirs', at };
  fail(new RequestError('Answered.', 409, { body: { message: '', answeredAt: at, reply } }));
  await expect(replies.send(target, { responseId: 'r', text: 'One' })).rejects.toThrow('Answered.');
  expect(replies.getSnapshot().prior.get(target.key)).toEqual({ text: 'Theirs', at });
  await expect(replies.send(target, { responseId: 'r', text: 'One' })).rejects.toThrow(/Tick/);
  replies.confirm(target.key, true);
  await replies.send(target, { responseId: 'r', text: 'One' });
  expect(bodies.map(({ confirmed }) => confirmed)).toEqual([undefined, true]);
  expect(replies.getSnapshot().confirmed.size).toBe(0);
});

it.each([null, { message: 'Another reply was sent.' }, 'Conflict'])(
  'knows no earlier reply from a 409 with %j',
  async (body) => {
    const { replies, fail } = begin();
    fail(new RequestError('No.', 409, { body }));
    await expect(replies.send(target, { responseId: 'r', text: 'One' })).rejects.toThrow('No.');
    expect(replies.getSnapshot().prior.size).toBe(0);
  },
);

function begin() {
  const bodies: ReplyBody[] = [];
  const failures: Error[] = [];
  let minted = 0;
  const replies = createReplies({
    api: {
      reply: async (_ticketId, body) => {
        await Promise.resolve();
        bodies.push(body);
        const failure = failures.shift();
        if (failure) throw failure;
        return { id: body.id, text: body.text, at };
      },
    },
    mintId: () => `p${String(++minted)}`,
    shelf: null,
    onSent: () => undefined,
  });
  return { replies, bodies, fail: (failure: Error) => failures.push(failure) };
}
