import { expect, it } from 'vitest';
import { linesOf, pointsOf } from './sparkline.ts';

it('puts 0 at the foot and 1 at the head', () => {
  expect(pointsOf([0, 1]).map(({ x, y }) => [x, y])).toEqual([
    [2, 58],
    [218, 2],
  ]);
});

it('breaks the line where a day has no figure, and never draws it as 0', () => {
  const lines = linesOf(pointsOf([0.5, 0.5, null, 0.25]));
  expect(lines).toEqual(['M2 30L74 30', 'M218 44h0.01']);
});
