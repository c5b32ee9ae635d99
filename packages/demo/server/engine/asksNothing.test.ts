import { expect, it } from 'vitest';
import { asksNothing } from './asksNothing.ts';

it.each([
  'Thanks, that solved it!',
  'Hello',
  'Hi there!',
  'how are you',
  'How are you doing today?',
  'Great, it works now. Have a nice day!',
  'Good morning',
  'Thank you very much for your help',
  'Thanks a lot, that helped.',
  'No problem, thanks',
  '👍',
  'The problem is solved.',
])('sees that %j asks nothing', (message) => {
  expect(asksNothing(message)).toBe(true);
});

it.each([
  'refund',
  'Hello, my headphones are silent.',
  'Thanks, but it is not working.',
  'Thanks, but it still does not work',
  'Can you help me?',
  'Does it work?',
  'Is the problem solved?',
  'It works only on one side',
  '保修期是多久',
  'Problem',
  'Thanks for the refund. When does the voucher expire?',
])('takes %j for a question', (message) => {
  expect(asksNothing(message)).toBe(false);
});
