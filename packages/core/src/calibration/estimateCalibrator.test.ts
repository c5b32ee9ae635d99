import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, estimateCalibrator } from './calibrate.ts';
import { calibratorMismatch } from './calibrator.ts';

const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const scores = range(400).map((i) => ((i * 37) % 400) / 400);
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
/** Right with the chance σ(a·logit s + b), evenly spread. */
const labelsOf = (a: number, b: number) =>
  scores.map((s, i) => Number((i * 0.6180339887) % 1 < sigmoid(a * Math.log(s / (1 - s)) + b)));
const among = (count: number, labels: readonly number[]) =>
  labels.map((label, i) => (i < count ? label : null));

describe('without labels', () => {
  it.each([0.05, 0.3, 0.7, 0.95])(
    'makes the mean probability %d when that is expected',
    (share) => {
      const estimate = estimateCalibrator(scores, { expectedAccuracy: share });
      const sum = scores.reduce((total, s) => total + (calibrate(estimate, s) ?? NaN), 0);
      expect(sum / scores.length).toBeCloseTo(share, 9);
      expect(estimate).toMatchObject({ method: 'estimate', n: 0, right: null, engine: '2' });
      expect(estimate).toMatchObject({ expectedAccuracy: share });
    },
  );

  it('keeps a slope of 1.5 in the logit, and the ends finite', () => {
    const estimate = estimateCalibrator(scores, { expectedAccuracy: 0.5 });
    const logit = (s: number) => {
      const p = calibrate(estimate, s) ?? NaN;
      return Math.log(p / (1 - p));
    };
    expect(logit(0.7) - logit(0.4)).toBeCloseTo(1.5 * Math.log((0.7 / 0.3) * (0.6 / 0.4)), 9);
    expect(calibrate(estimate, 1)).toBe(calibrate(estimate, 0.98));
  });

  it('rises with the score and is never certain, whatever the scores', () => {
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(fc.array(score, { minLength: 1 }), share, (list, expectedAccuracy) => {
        const estimate = estimateCalibrator(list, { expectedAccuracy });
        const curve = range(101).map((i) => calibrate(estimate, i / 100) ?? NaN);
        curve.forEach((p, i) => expect(p).toBeGreaterThanOrEqual(curve[i - 1] ?? 0.01));
        expect(curve[100]).toBeLessThanOrEqual(0.99);
      }),
    );
  });

  it('may be applied to the numbers that it was estimated on', () => {
    const options = { expectedAccuracy: 0.8, combiner: { id: 'c7' } };
    const stored: unknown = JSON.parse(JSON.stringify(estimateCalibrator(scores, options)));
    expect(calibratorMismatch(stored, { combiner: 'c7' })).toBe(null);
    expect(calibratorMismatch(stored, { combiner: null })).toMatch(/c7/);
  });

  it.each([[[]], [[null, NaN, 2]]])('estimates nothing from the scores %j', (none) => {
    const estimate = estimateCalibrator(none, { expectedAccuracy: 0.8 });
    expect(estimate).toMatchObject({ method: 'none', reason: 'There are no scores.' });
    expect(calibrate(estimate, 0.5)).toBe(null);
  });

  it.each([0, 1, -0.2, 80, NaN])('refuses to expect %d', (expectedAccuracy) => {
    expect(() => estimateCalibrator(scores, { expectedAccuracy })).toThrow(
      /^Credence: expectedAccuracy/,
    );
  });
});

describe('with labels', () => {
  const expectedAccuracy = 0.5;
  const blind = estimateCalibrator(scores, { expectedAccuracy });

  it('does not use fewer than twenty', () => {
    const labels = among(19, labelsOf(1.5, -1));
    expect(estimateCalibrator(scores, { expectedAccuracy, labels })).toEqual(blind);
  });

  it('comes closer to the truth with twenty, and all the way with many', () => {
    const truth = sigmoid(0.5);
    const miss = [0, 20, 60, 400].map((count) => {
      const labels = among(count, labelsOf(0.7, 0.5));
      const estimate = estimateCalibrator(scores, { expectedAccuracy, labels });
      expect(estimate.n).toBe(count);
      return Math.abs((calibrate(estimate, 0.5) ?? NaN) - truth);
    });
    expect(miss[1]).toBeLessThan(miss[0] ?? 0);
    expect(miss[2]).toBeLessThan(miss[0] ?? 0);
    expect(miss[3]).toBeLessThan(0.05);
  });

  it('takes twenty right answers for what they are', () => {
    const labels = among(
      20,
      scores.map(() => 1),
    );
    const estimate = estimateCalibrator(scores, { expectedAccuracy, labels });
    expect(calibrate(estimate, 0.5)).toBeGreaterThan(calibrate(blind, 0.5) ?? 1);
    expect(calibratorMismatch(estimate, { combiner: null })).toBe(null);
  });

  it('counts the labels of a group as one', () => {
    const labels = among(100, labelsOf(1.5, 1));
    const few = { groups: range(400).map((i) => i % 10) };
    const some = { groups: range(400).map((i) => i % 50) };
    expect(estimateCalibrator(scores, { expectedAccuracy, labels, ...few })).toEqual(blind);
    const alone = calibrate(estimateCalibrator(scores, { expectedAccuracy, labels }), 0.5) ?? 0;
    const grouped = estimateCalibrator(scores, { expectedAccuracy, labels, ...some });
    expect(grouped.n).toBe(100);
    expect(calibrate(grouped, 0.5)).toBeLessThan(alone);
    expect(calibrate(grouped, 0.5)).toBeGreaterThan(calibrate(blind, 0.5) ?? 1);
  });

  it('refuses a curve that falls', () => {
    const labels = scores.map((s) => Number(s < 0.5));
    const estimate = estimateCalibrator([...scores, ...scores, ...scores], {
      expectedAccuracy,
      labels: [...labels, ...labels, ...labels],
    });
    expect(estimate.method === 'none' ? estimate.reason : '').toMatch(/less often/);
  });
});
