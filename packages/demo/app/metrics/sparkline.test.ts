import { expect, it } from 'vitest';
import { linesOf, pointsOf, topOf } from './sparkline.ts';

it('puts 0 at the foot and the top at the head', () => {
  expect(pointsOf([0, 0.5], 0.5).map(({ x, y }) => [x, y])).toEqual([
    [2, 58],
    [218, 2],
  ]);
});

it('breaks the line where a day has no figure, and never draws it as 0', () => {
  const lines = linesOf(pointsOf([0.5, 0.5, null, 0.25], 1));
  expect(lines).toEqual(['M2 30L74 30', 'M218 44h0.01']);
});

it.each([
  [[0.1, null, 0.3], 0.36],
  [[0.95], 1],
  [[0, null], 0.05],
])('ends the picture of %j at %f', (rates, top) => {
  expect(topOf(rates)).toBeCloseTo(top);
});
