import { expect, it } from 'vitest';
import { coverage, vocabularyOf } from './coverage.ts';

const vocabulary = vocabularyOf('Refundable parcels are returned', null, 'Norwegian customs');

it.each([
  ['returns', 1, 'another form'],
  ['package', 0.8, 'a synonym'],
  ['retrun', 0.8, 'two letters swapped'],
  ['parcle', 0.8, 'two letters swapped at the end'],
  ['custom', 1, 'the singular'],
  ['invoice', 0, 'an unknown word'],
  ['cart', 0, 'a short word that is merely near'],
])('covers %s by %d: %s', (word, expected) => {
  expect(coverage(word, vocabulary)).toBe(expected);
});
