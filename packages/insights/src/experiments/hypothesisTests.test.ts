import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustHolm, mcNemar, sampleRatio, trend } from '@credence-ui/insights/experiments';

describe('mcNemar', () => {
  it.each([
    [0, 0, 1],
    [3, 3, 1],
    [0, 5, 2 / 32],
    [6, 2, 0.2890625],
    [1, 9, 22 / 1024],
  ])('of %d and %d pairs is exact', (onlyA, onlyB, pValue) => {
    expect(mcNemar(onlyA, onlyB)).toBeCloseTo(pValue, 14);
  });
});

describe('adjustHolm', () => {
  it('gives what R gives, in the order given', () => {
    const adjusted = adjustHolm([0.01, 0.04, 0.03, 0.005]);
    [0.03, 0.06, 0.06, 0.02].forEach((p, i) => expect(adjusted[i]).toBeCloseTo(p, 14));
  });

  it('never lowers a p-value, passes 1 or changes the order', () => {
    const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(ps, (pValues) => {
        const pairs = adjustHolm(pValues).map((p, i) => [pValues[i] ?? NaN, p] as const);
        for (const [before, after] of pairs) {
          expect(after).toBeGreaterThanOrEqual(before);
          expect(after).toBeLessThanOrEqual(1);
        }
        const after = pairs.sort(([a], [b]) => a - b).map(([, p]) => p);
        expect(after).toEqual([...after].sort((a, b) => a - b));
      }),
    );
  });

  it('refuses what is no p-value', () => {
    expect(() => adjustHolm([0.5, NaN])).toThrow('Leave out what was not measured.');
  });
});

describe('sampleRatio', () => {
  it("passes Mendel's peas, 9 : 3 : 3 : 1", () => {
    expect(sampleRatio([315, 108, 101, 32], [9, 3, 3, 1])).toBeCloseTo(0.9254, 4);
  });

  it.each([
    // The 5 % and 1 % points of chi-square with one degree of freedom: 3.841 and 6.635.
    [[5098, 4902], 0.05],
    [[5128.79, 4871.21].map(Math.round), 0.01],
  ])('of %o is about %d', (counts, pValue) => {
    expect(sampleRatio(counts, [1, 1])).toBeCloseTo(pValue, 3);
  });

  it('is certain of a ratio that is far off', () => {
    expect(sampleRatio([6000, 4000], [1, 1])).toBeLessThan(1e-80);
  });

  it.each([
    [
      [0, 0],
      [1, 1],
    ],
    [[9], [1]],
    [[], []],
  ])('has nothing to say of %o', (counts, shares) => {
    expect(sampleRatio(counts, shares)).toBe(null);
  });
});

describe('trend', () => {
  it.each([
    // S = 10, variance 50/3, z = 9/√(50/3).
    [[1, 2, 3, 4, 5], 10, 2.204541],
    [[5, 4, 3, 2, 1], -10, -2.204541],
    // One tie of two: variance (300 − 18)/18.
    [[1, 2, 2, 3, 4], 9, 2.021165],
  ])('of %o counts what rises', (values, s, z) => {
    const found = trend(values);
    expect(found.s).toBe(s);
    expect(found.z).toBeCloseTo(z, 6);
  });

  it.each([[[]], [[1]], [[0, -0, 0]]])('of %o says nothing', (values) => {
    expect(trend(values)).toEqual({ s: 0, z: null, pValue: null });
  });
});
