import { expect, it } from 'vitest';
import { medianOf } from './pace.ts';

it.each([
  [[], null],
  [[4], 4],
  [[9, 1, 2], 2],
  [[1, 3], 2],
])('expects an answer after %j seconds to take %j', (pace, typical) => {
  expect(medianOf(pace)).toBe(typical);
});
