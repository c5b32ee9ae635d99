import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wilsonInterval } from './wilsonInterval.ts';

it.each([
  [0, 10, 0, 0.2775],
  [5, 10, 0.2366, 0.7634],
  [10, 10, 0.7225, 1],
  [358, 412, 0.8329, 0.8982],
])('puts %i of %i between %f and %f', (successes, trials, low, high) => {
  const interval = wilsonInterval(successes, trials);
  expect(interval?.[0]).toBeCloseTo(low, 3);
  expect(interval?.[1]).toBeCloseTo(high, 3);
});

it('has no interval without trials', () => {
  expect(wilsonInterval(0, 0)).toBeNull();
});

it('always holds the proportion and stays within [0, 1]', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat(10_000), (trials, some) => {
      const successes = Math.min(some, trials);
      const [low, high] = wilsonInterval(successes, trials) ?? [NaN, NaN];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(successes / trials + 1e-12);
      expect(high).toBeGreaterThanOrEqual(successes / trials - 1e-12);
    }),
  );
});
