import { expect, it } from 'vitest';
import { createShelf } from '../testing/createShelf.ts';
import { createQuestions } from './createQuestions.ts';

const at = '2026-11-26T10:42:00.000Z';
const asked = { id: 'q1', question: 'May I return it?', at };
const reply = { id: 'p1', text: 'Thirty days.', at };

it('keeps the replies with the question that they answer, oldest first', () => {
  const shelf = createShelf();
  const questions = createQuestions(shelf);
  questions.add(asked);
  questions.add({ ...asked, id: 'q2' });
  questions.noteReply('q1', reply);
  questions.noteReply('q1', { ...reply, id: 'p2' });
  questions.noteReply('q1', reply);
  questions.noteReply('elsewhere', reply);
  const replies = createQuestions(shelf)
    .getSnapshot()
    .map((one) => [one.id, one.replies?.map(({ id }) => id)]);
  expect(replies).toEqual([
    ['q2', undefined],
    ['q1', ['p1', 'p2']],
  ]);
});

it.each([[undefined], ['sent'], [[{ id: 'p1' }]], [[null]]])(
  'keeps a question whose replies read as %j, without them',
  (replies) => {
    const shelf = createShelf();
    shelf.setItem('copilot.asked', JSON.stringify([{ ...asked, replies }]));
    const [first] = createQuestions(shelf).getSnapshot();
    expect(first).toMatchObject(asked);
    expect(first?.replies ?? []).toEqual([]);
  },
);
