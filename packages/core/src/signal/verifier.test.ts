import { expect, it } from 'vitest';
import { verifier } from './verifier.ts';

it.each([
  [0.4, 0.4],
  [null, null],
  [NaN, null],
  [1.2, null],
  [-0.1, null],
])('takes the outside score %s as %s', (score, value) => {
  expect(verifier('judge', score)).toEqual({ kind: 'judge', value, details: {} });
});
