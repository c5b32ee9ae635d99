import fc from 'fast-check';
import { expect, it } from 'vitest';
import { binomialInterval } from './bins.ts';

it.each([
  [0, 10, 0, 0.3084971078187608],
  [10, 10, 0.6915028921812392, 1],
  [5, 10, 0.1870860284474045, 0.8129139715525955],
  [0, 20, 0, 1 - 0.025 ** (1 / 20)],
])('knows the Clopper-Pearson interval of %i in %i', (successes, trials, low, high) => {
  const [from, to] = binomialInterval(successes, trials);
  expect(from).toBeCloseTo(low, 12);
  expect(to).toBeCloseTo(high, 12);
});

it('knows the Wilson interval of 5 in 10', () => {
  const [low, high] = binomialInterval(5, 10, { method: 'wilson' });
  expect(low).toBeCloseTo(0.236593, 6);
  expect(high).toBeCloseTo(0.763407, 6);
});

it('says nothing without trials', () => {
  expect(binomialInterval(0, 0)).toEqual([0, 1]);
});

it.each([
  [-1, 10, 0.05],
  [11, 10, 0.05],
  [1.5, 10, 0.05],
  [0, NaN, 0.05],
  [1, 10, 0],
  [1, 10, 1],
])('refuses %d successes in %d at alpha %d', (successes, trials, alpha) => {
  expect(() => binomialInterval(successes, trials, { alpha })).toThrow(/^Credence: /);
});

it.each(['clopper-pearson', 'wilson', 'jeffreys'] as const)(
  'orders every %s interval within [0, 1], around the share it stands for',
  (method) => {
    const counts = fc
      .integer({ min: 1, max: 5000 })
      .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));
    fc.assert(
      fc.property(counts, ([successes, trials]) => {
        const [low, high] = binomialInterval(successes, trials, { method });
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThan(high);
        if (method === 'jeffreys') return;
        expect(low).toBeLessThanOrEqual(successes / trials);
        expect(high).toBeGreaterThanOrEqual(successes / trials);
      }),
    );
  },
);
