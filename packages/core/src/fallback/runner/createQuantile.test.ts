import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createQuantile } from './createQuantile.ts';

/** The example of the paper: twenty numbers, and the median after each from the fifth on. */
const numbers = [
  0.02, 0.15, 0.74, 3.39, 0.83, 22.37, 10.15, 15.43, 38.62, 15.92, 34.6, 10.28, 1.47, 0.4, 0.05,
  11.39, 0.27, 0.42, 0.09, 11.37,
];

it('ends where the example of the paper ends', () => {
  const median = createQuantile(0.5);
  numbers.forEach((number) => median.add(number));
  expect(median.value()).toBeCloseTo(4.44, 2);
});

it.each([
  ['falls', (at: number) => 999 - at, 499.5],
  ['rises', (at: number) => at, 499.5],
  ['stays', () => 7, 7],
  ['has few values', (at: number) => at % 3, 1],
])('follows what %s', (_what, numberAt, expected) => {
  const median = createQuantile(0.5);
  for (let at = 0; at < 1_000; at += 1) median.add(numberAt(at));
  expect(Math.abs((median.value() ?? 0) - expected)).toBeLessThan(2);
});

it('knows nothing before five numbers', () => {
  const median = createQuantile(0.5);
  [1, 2, 3, 4].forEach((number) => median.add(number));
  expect(median.value()).toBeNull();
});

it('stays within what it has seen, whatever comes, and passes over what is no number', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
    fc.constantFrom(Number.NaN, Infinity),
  );
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 5 }),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      (list, p) => {
        const quantile = createQuantile(p);
        list.forEach((number) => quantile.add(number));
        const seen = list.filter(Number.isFinite);
        if (seen.length < 5) expect(quantile.value()).toBeNull();
        else {
          expect(quantile.value()).toBeGreaterThanOrEqual(Math.min(...seen));
          expect(quantile.value()).toBeLessThanOrEqual(Math.max(...seen));
        }
      },
    ),
  );
});

it.each([0.5, 0.75, 0.9])('comes near the exact quantile %d of many numbers', (p) => {
  const quantile = createQuantile(p);
  // Spread evenly over (0, 1) in no order: multiples of the golden ratio.
  const list = Array.from({ length: 2000 }, (_, i) => (i * 0.6180339887498949) % 1);
  list.forEach((number) => quantile.add(-Math.log(1 - number)));
  expect(Math.abs((quantile.value() ?? 0) + Math.log(1 - p))).toBeLessThan(0.05);
});
