import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calibrationReport } from './calibrationReport.ts';

const score = fc.double({ min: 0, max: 1, noNaN: true });
const pairs = fc.array(fc.tuple(score, fc.boolean()), { maxLength: 60 });

it('reports what can be checked by hand', () => {
  const report = calibrationReport([0.1, 0.3, 0.8, 0.9], [0, 1, 1, 0], { bins: 2 });
  expect(report).toMatchObject({ n: 4, omitted: 0, auroc: 0.5, uncertainty: 0.25 });
  expect(report.bins).toMatchObject([
    { lo: 0, hi: 0.5, count: 2, confidence: 0.2, accuracy: 0.5 },
    { lo: 0.5, hi: 1, count: 2, accuracy: 0.5 },
  ]);
  expect(report.ece).toBeCloseTo(0.325, 12);
  expect(report.mce).toBeCloseTo(0.35, 12);
  expect(report.brier).toBeCloseTo((0.01 + 0.49 + 0.04 + 0.81) / 4, 12);
});

it('puts a score on a border into the bin below it, and 0 into the first', () => {
  const { bins } = calibrationReport([0, 0.1, 0.3, 0.7, 1], [1, 1, 1, 1, 1]);
  expect(bins.map(({ count }) => count)).toEqual([2, 0, 1, 0, 0, 0, 1, 0, 0, 1]);
});

it('knows nothing without pairs', () => {
  const { n, omitted, bins, ...figures } = calibrationReport([], []);
  expect([n, omitted]).toEqual([0, 0]);
  expect(Object.values(figures).every((figure) => figure === null)).toBe(true);
  expect(bins.every(({ count, interval }) => count === 0 && interval === null)).toBe(true);
});

it('leaves out and counts what is no score or no label', () => {
  const scores = [NaN, Infinity, -0.1, 1.1, null, 0.4, 0.6];
  const labels = [1, 1, 1, 1, 1, null, true];
  expect(calibrationReport(scores, labels)).toMatchObject({ n: 1, omitted: 6 });
});

it('has no area under the curve of one class', () => {
  expect(calibrationReport([0.2, 0.9], [1, 1])).toMatchObject({ auroc: null, averagePrecision: 1 });
  expect(calibrationReport([0.2, 0.9], [0, 0])).toMatchObject({
    auroc: null,
    averagePrecision: null,
  });
});

it.each([
  ['lists of different length', () => calibrationReport([0.5], []), /1 scores but 0 labels/],
  ['no bins', () => calibrationReport([], [], { bins: 0 }), /bins is 0/],
  ['two and a half bins', () => calibrationReport([], [], { bins: 2.5 }), /bins is 2.5/],
  ['bins that are no number', () => calibrationReport([], [], { bins: NaN }), /bins is NaN/],
])('refuses %s', (_what, report, message) => {
  expect(report).toThrow(message);
});

it('keeps every figure finite and every share in [0, 1]', () => {
  fc.assert(
    fc.property(pairs, fc.integer({ min: 1, max: 20 }), (list, size) => {
      const { bins, logLoss, intervals, ...report } = calibrationReport(
        list.map(([value]) => value),
        list.map(([, right]) => right),
        { bins: size },
      );
      const { n, omitted, ...figures } = report;
      expect(n + omitted).toBe(list.length);
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(n);
      for (const figure of Object.values(figures)) {
        if (figure === null) continue;
        expect(figure).toBeGreaterThanOrEqual(0);
        expect(figure).toBeLessThanOrEqual(1);
      }
      for (const [low, high] of [intervals?.ece ?? [0, 0], intervals?.auroc ?? [0, 0]]) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
      }
      expect(logLoss === null ? 0 : logLoss).toBeLessThan(35);
    }),
  );
});

it('does not depend on the order of the pairs, up to rounding', () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const of = (some: typeof list) =>
        calibrationReport(
          some.map(([value]) => value),
          some.map(([, right]) => right),
        );
      const [one, other] = [of(list), of([...list].reverse())];
      for (const key of [
        'ece',
        'eceDebiased',
        'brier',
        'auroc',
        'aurc',
        'averagePrecision',
      ] as const)
        expect(one[key] ?? -1).toBeCloseTo(other[key] ?? -1, 12);
    }),
  );
});
