import { expect, it } from 'vitest';
import { commonEnds, commonLengths } from './commonEnds.ts';

const lengths = [0, 1, 511, 512, 513, 1024, 1500];

it.each(lengths.flatMap((head) => lengths.map((tail) => [head, tail] as const)))(
  'finds %i characters in common before a change and %i behind it',
  (head, tail) => {
    const [before, after] = ['x', 'yz'].map((word) => 'a'.repeat(head) + word + 'b'.repeat(tail));
    expect(commonLengths(before ?? '', after ?? '')).toEqual({ head, tail });
  },
);

it.each([
  ['a'.repeat(1000), 'a'.repeat(1700)],
  ['a'.repeat(1700), 'a'.repeat(1000)],
])('counts no character for both ends', (before, after) => {
  expect(commonLengths(before, after)).toEqual({ head: 1000, tail: 0 });
});

it('tears no word', () => {
  expect(commonEnds('The window is 60 days.', 'The window is 30 days.')).toEqual({
    head: 'The window is '.length,
    tail: 'days.'.length,
  });
});
