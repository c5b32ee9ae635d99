import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportionDifference } from '@credence-ui/insights/experiments';

const of = (successes: number, trials: number) => ({ successes, trials });

describe('proportionDifference', () => {
  // Newcombe, Interval estimation for the difference between independent proportions, 1998, table II, method 10.
  it.each([
    [of(56, 70), of(48, 80), 0.0524, 0.3339],
    [of(9, 10), of(3, 10), 0.1705, 0.809],
    [of(6, 7), of(2, 7), 0.0582, 0.8062],
    [of(5, 56), of(0, 29), -0.0381, 0.1926],
    [of(0, 10), of(0, 20), -0.1611, 0.2775],
    [of(10, 10), of(0, 20), 0.6791, 1],
  ])('gives the published interval of %o less %o', (a, b, low, high) => {
    const { interval } = proportionDifference(a, b);
    expect(interval?.[0]).toBeCloseTo(low, 4);
    expect(interval?.[1]).toBeCloseTo(high, 4);
  });

  it('adds one of each by the method of Agresti and Caffo', () => {
    const { interval } = proportionDifference(of(9, 10), of(3, 10), { method: 'agrestiCaffo' });
    const half =
      1.959963984540054 *
      Math.sqrt((10 / 12) * (2 / 12) * (1 / 12) + (4 / 12) * (8 / 12) * (1 / 12));
    expect(interval?.[0]).toBeCloseTo(0.5 - half, 12);
  });

  it('tests with the pooled variance', () => {
    // z² is Pearson's chi-square of the table, 7.033 for 56 of 70 and 48 of 80.
    const { pValue } = proportionDifference(of(56, 70), of(48, 80));
    expect(pValue).toBeCloseTo(0.008, 4);
  });

  it('says nothing where nothing was tried and has no p-value where nothing varies', () => {
    const nothing = { difference: null, interval: null, pValue: null };
    expect(proportionDifference(of(0, 0), of(3, 10))).toEqual(nothing);
    expect(proportionDifference(of(0, 5), of(0, 9))).toMatchObject({ difference: 0, pValue: null });
  });

  it('turns around when the sides change places, and its interval holds the difference', () => {
    const counts = fc
      .integer({ min: 1, max: 500 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(
        counts,
        counts,
        fc.constantFrom('newcombe' as const, 'agrestiCaffo' as const),
        (a, b, method) => {
          const one = proportionDifference(of(...a), of(...b), { method });
          const other = proportionDifference(of(...b), of(...a), { method });
          expect(other.interval?.[1]).toBeCloseTo(-(one.interval?.[0] ?? NaN), 9);
          expect(other.pValue).toBe(one.pValue);
          if (method === 'agrestiCaffo') return;
          expect(one.interval?.[0]).toBeLessThanOrEqual((one.difference ?? NaN) + 1e-12);
          expect(one.interval?.[1]).toBeGreaterThanOrEqual((one.difference ?? NaN) - 1e-12);
        },
      ),
    );
  });

  it.each([
    [of(3, 2), {}, 'Credence: there are 3 successes in 2 trials. Count each trial once.'],
    [of(0.5, 2), {}, 'Credence: "successes" is 0.5. Give a whole number, 0 or more.'],
    [
      of(1, 2),
      { level: 95 },
      'Credence: "level" is 95. Give a number between 0 and 1, both excluded.',
    ],
  ])('refuses %o with %o', (a, options, message) => {
    expect(() => proportionDifference(a, of(1, 2), options)).toThrow(message);
  });
});
