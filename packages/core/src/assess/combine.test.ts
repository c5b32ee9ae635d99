import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine } from './confidence.ts';

describe('combine', () => {
  const all = (...supports: (number | null)[]) => supports.map((support) => ({ support }));

  it('is null when nothing is known, and leaves out what is not', () => {
    expect(combine([])).toBeNull();
    expect(combine(all(null))).toBeNull();
    expect(combine(all(null, 0.7))).toBe(combine(all(0.7)));
    expect(combine([{ support: 1, observations: 0 }])).toBeNull();
  });

  it('gives the documented value for one 0 beside three 1', () => {
    expect(combine(all(0, 1, 1, 1))).toBeCloseTo(0.4, 12);
  });

  it.each([
    [1, 0.75],
    [2, 2.5 / 3],
    [3, 0.875],
  ])('keeps %i agreeing observations at most %f', (observations, most) => {
    expect(combine([{ support: 1, observations }])).toBeCloseTo(most, 12);
  });

  it('stays in [0, 1], rises with each support, and ignores their order', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    const support = fc.record({
      support: probability,
      weight: fc.double({ min: 0.1, max: 5, noNaN: true }),
      observations: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(support, { minLength: 1, maxLength: 6 }), probability, (parts, more) => {
        const confidence = combine(parts) ?? NaN;
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(combine([...parts].reverse())).toBeCloseTo(confidence, 12);
        const raised = parts.map((part, index) => ({
          ...part,
          support: index === 0 ? Math.max(part.support, more) : part.support,
        }));
        expect(combine(raised) ?? NaN).toBeGreaterThanOrEqual(confidence - 1e-9);
      }),
    );
  });
});
