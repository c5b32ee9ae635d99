import { expect, it } from 'vitest';
import { policyOf } from './policyOf.ts';

it.each([
  [[], undefined],
  [[4], 4],
  [[9, 1, 2], 2],
  [[1, 3], 2],
])('expects an answer after %j seconds to take %j', (pace, typical) => {
  expect(policyOf(pace).fallback?.typicalSeconds).toBe(typical);
});
