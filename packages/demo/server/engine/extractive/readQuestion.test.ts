import { expect, it } from 'vitest';
import { readQuestion } from './readQuestion.ts';

it.each([
  ['What is the refund window?', ['What is the refund window?']],
  ['refund window', ['refund window']],
  [
    'Can I return them, and who pays the shipping?',
    ['Can I return them', 'who pays the shipping?'],
  ],
  ['Do you sell bread and butter?', ['Do you sell bread and butter?']],
  ['Hi Team,\nmy order is late. Where is it?\nThanks,\nAmara', ['Where is it?']],
  ['Please send me the invoice.', ['Please send me the invoice.']],
])('finds what %j asks', (text, questions) => {
  expect(readQuestion(text).map((asked) => asked.text)).toEqual(questions);
});

it('keeps the story apart from the question', () => {
  const [asked] = readQuestion('The left side crackles. Is it covered by the warranty?');
  expect(asked).toMatchObject({
    terms: ['covered', 'warranty'],
    context: ['left', 'side', 'crackles'],
    refersBack: true,
  });
});

it('asks about the story when the question says nothing of its own', () => {
  const [asked] = readQuestion('The battery is swollen. What should I do?');
  expect(asked?.terms).toEqual(['battery', 'swollen']);
});

it('asks nothing when there are no words of meaning', () => {
  expect(readQuestion('?? ...')).toEqual([]);
  expect(readQuestion('How are you?')).toEqual([]);
});
