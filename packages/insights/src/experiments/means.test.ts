import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clusteredDifference,
  meanDifference,
  weightedMean,
} from '@credence-ui/insights/experiments';

describe('meanDifference', () => {
  // Student's sleep data, as R's t.test(extra ~ group) prints them.
  const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
  const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

  it('gives the published interval and p-value', () => {
    const { difference, interval, pValue, df } = meanDifference(first, second);
    expect(difference).toBeCloseTo(-1.58, 12);
    expect(interval?.[0]).toBeCloseTo(-3.3654832, 7);
    expect(interval?.[1]).toBeCloseTo(0.2054832, 7);
    expect(pValue).toBeCloseTo(0.07939, 5);
    expect(df).toBeCloseTo(17.776, 3);
  });

  it.each([
    [[], [1, 2], null],
    [[3], [1, 2], 1.5],
    [[2, 2], [1, 1], 1],
  ])('of %o and %o says no more than it can', (a, b, difference) => {
    expect(meanDifference(a, b)).toMatchObject({ difference, interval: null, pValue: null });
  });

  it('refuses what is no number', () => {
    expect(() => meanDifference([NaN, 1], first)).toThrow('Credence: a value is not a finite');
  });
});

describe('clusteredDifference', () => {
  const cluster = fc
    .integer({ min: 1, max: 20 })
    .chain((n) => fc.record({ n: fc.constant(n), sum: fc.integer({ min: 0, max: n }) }));
  const clusters = fc.array(cluster, { minLength: 2, maxLength: 30 });
  const repeat = (times: number) => (one: { sum: number; n: number }) => ({
    sum: one.sum * times,
    n: one.n * times,
  });

  it('learns nothing from events that repeat within their clusters', () => {
    fc.assert(
      fc.property(clusters, clusters, fc.integer({ min: 2, max: 9 }), (a, b, times) => {
        const once = clusteredDifference(a, b);
        const often = clusteredDifference(a.map(repeat(times)), b.map(repeat(times)));
        expect(often.interval?.[0] ?? 0).toBeCloseTo(once.interval?.[0] ?? 0, 9);
      }),
    );
  });

  it('has the unpooled variance of proportions for clusters of one', () => {
    const ones = (hits: number, n: number) =>
      Array.from({ length: n }, (_, i) => ({ sum: Number(i < hits), n: 1 }));
    const { interval } = clusteredDifference(ones(56, 70), ones(48, 80));
    const half = 1.959963984540054 * Math.sqrt((0.8 * 0.2) / 69 + (0.6 * 0.4) / 79);
    expect(interval?.[0]).toBeCloseTo(0.2 - half, 12);
  });

  it.each([
    [[], null],
    [[{ sum: 0, n: 0 }], null],
    [[{ sum: 1, n: 2 }], 0.25],
  ])('with %o on one side says no more than it can', (a, difference) => {
    const b = [
      { sum: 1, n: 2 },
      { sum: 0, n: 2 },
    ];
    expect(clusteredDifference(a, b)).toEqual({ difference, interval: null, pValue: null });
  });
});

describe('weightedMean', () => {
  it('is the mean, and its error that of a mean, when all weights are equal', () => {
    const { mean, interval } = weightedMean([1, 0, 1, 1], [3, 3, 3, 3]);
    expect(mean).toBe(0.75);
    expect(interval?.[1]).toBeCloseTo(0.75 + (1.959963984540054 * Math.sqrt(0.75)) / 4, 12);
  });

  it('counts a value as often as its weight says', () => {
    expect(weightedMean([1, 0], [3, 1]).mean).toBe(0.75);
  });

  it.each([
    [[], [], null],
    [[1], [0], null],
    [[1], [2], 1],
  ])('of %o with weights %o says no more than it can', (values, weights, mean) => {
    expect(weightedMean(values, weights)).toEqual({ mean, interval: null });
  });

  it('refuses a weight that is missing', () => {
    expect(() => weightedMean([1, 0], [1])).toThrow('Give one weight of 0 or more for each value.');
  });
});
