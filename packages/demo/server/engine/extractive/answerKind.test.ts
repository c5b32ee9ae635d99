import { expect, it } from 'vitest';
import { answerKind, offersKind, type AnswerKind } from './answerKind.ts';

it.each([
  ['How long is the warranty?', 'duration'],
  ['Can I still return it?', 'duration'],
  ['When are you open?', 'time'],
  ['How much does express cost?', 'money'],
  ['How many books can I borrow?', 'count'],
  ['Where is the serial number?', 'place'],
  ['Who pays the shipping?', 'person'],
  ['Is it waterproof?', null],
])('hears in %j that %s is asked for', (question, kind) => {
  expect(answerKind(question).kind).toBe(kind);
});

it('leaves the subject of the question', () => {
  expect(answerKind('How long does it take to repair it?').rest.trim()).toBe('to repair it?');
});

it.each<[AnswerKind, string, string]>([
  ['duration', 'It takes ten working days.', 'It takes a while.'],
  ['time', 'We open at 10:00.', 'We are open.'],
  ['money', 'It costs 12.90 euros.', 'It costs something.'],
  ['count', 'Two of them.', 'Some of them.'],
  ['person', 'The buyer pays.', 'It is paid.'],
])('tells a sentence that offers a %s from one that does not', (kind, good, bad) => {
  expect([offersKind(kind, good), offersKind(kind, bad)]).toEqual([true, false]);
});
