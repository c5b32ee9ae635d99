import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate } from './calibrate.ts';
import { calibrationMethods, calibratorProblem } from './calibrator.ts';
import type { Calibrator } from './calibrator.ts';
import { fitCalibrator } from './fitCalibrator.ts';

const score = fc.double({ min: 0, max: 1, noNaN: true });
const pairs = fc.array(fc.tuple(score, fc.boolean()), { maxLength: 40 });
const grid = Array.from({ length: 101 }, (_, i) => i / 100);

const fitted = (method: (typeof calibrationMethods)[number], list: [number, boolean][]) =>
  fitCalibrator(
    method,
    list.map(([value]) => value),
    list.map(([, right]) => right),
  );

describe.each(calibrationMethods)('%s', (method) => {
  it('stays in [0, 1], or says that it does not know', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const fit = fitted(method, list);
        for (const s of [...grid, ...list.map(([value]) => value)]) {
          const p = calibrate(fit, s);
          if (p === null) expect(fit.method).toBe('none');
          else expect(p >= 0 && p <= 1, `${p}`).toBe(true);
        }
      }),
    );
  });

  it('comes back from JSON bit for bit', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const fit = fitted(method, list);
        const back = JSON.parse(JSON.stringify(fit)) as Calibrator; // what was written a line above
        for (const s of grid) expect(Object.is(calibrate(back, s), calibrate(fit, s))).toBe(true);
      }),
    );
  });

  it('is not fitted on nothing', () => {
    expect(fitted(method, [])).toMatchObject({ version: 1, n: 0, method: 'none', wanted: method });
    expect(fitCalibrator(method, [NaN, Infinity, null], [1, 0, 1])).toMatchObject({ n: 0 });
  });

  it.each([NaN, Infinity, -0.1, 1.1, null])('calibrates the score %s to null', (value) => {
    const fit = fitCalibrator(method, [0.1, 0.4, 0.5, 0.6, 0.9], [0, 1, 0, 1, 1]);
    expect(fit.method).toBe(method);
    expect(calibrate(fit, value)).toBe(null);
    expect(calibrate(fit, 0.5)).not.toBe(null);
  });
});

it('never lowers the isotonic probability as the score rises', () => {
  fc.assert(
    fc.property(pairs, fc.array(score, { minLength: 2 }), (list, asked) => {
      const fit = fitted('isotonic', list);
      const values = [...asked].sort((a, b) => a - b).map((s) => calibrate(fit, s) ?? 0);
      for (const [i, value] of values.entries())
        expect(value).toBeGreaterThanOrEqual(values[i - 1] ?? 0);
    }),
  );
});

it('pools neighbours that violate the order', () => {
  const fit = fitCalibrator('isotonic', [0.2, 0.4, 0.6, 0.8], [0, 1, 0, 1]);
  expect(fit).toMatchObject({ x: [0.2, 0.4, 0.6, 0.8], y: [0, 0.5, 0.5, 1] });
  expect(calibrate(fit, 0.5)).toBe(0.5);
});

it.each(['platt', 'temperature', 'beta'] as const)('fits no %s curve to one class', (method) => {
  const fit = fitCalibrator(method, [0.2, 0.6, 0.9], [1, 1, 1]);
  expect(fit).toMatchObject({ method: 'none', reason: 'The labels are all of one kind.' });
  expect(calibrate(fit, 0.7)).toBe(null);
});

it.each([
  [{ version: 2, method: 'platt', a: -4, b: 2 }, 'Calibrator platt, version 2'],
  [{ version: 1, method: 'magic' }, 'Calibrator magic, version 1'],
  [null, 'Calibrator undefined, version undefined'],
])('refuses the unknown calibrator %j', (stored, words) => {
  expect(calibratorProblem(stored)).toContain(words);
  // Stored data can be anything.
  expect(() => calibrate(stored as Calibrator, 0.4)).toThrow(`Credence: ${words}`);
});
