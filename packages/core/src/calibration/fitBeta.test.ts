import { expect, it } from 'vitest';
import { fitCalibrator } from './fitCalibrator.ts';
import { fitLogistic } from './fitLogistic.ts';

it.each([
  [
    [0, 0.4, 0.4, 0.6, 1],
    [0, 0, 0, 1, 1],
  ],
  [
    [0, 0.1, 0.9, 1, 0, 1],
    [0, 0, 1, 1, 0, 1],
  ],
  [
    [0, 0, 0.1, 1, 1],
    [0, 0, 0, 1, 1],
  ],
])('finds that %j is separated, though scores of 0 and 1 are far out', (scores, labels) => {
  expect(fitCalibrator('beta', scores, labels)).toMatchObject({ method: 'none' });
});

it.each([
  [
    [0, 0.3, 0.7, 0.7, 1],
    [0, 0, 1, 0, 1],
  ],
  [
    [0, 0, 0.28, 0.45, 1],
    [0, 1, 0, 0, 1],
  ],
  [
    [0, 0, 0, 0.2, 0.8, 1, 1, 1],
    [0, 0, 1, 0, 1, 1, 1, 1],
  ],
  [
    [0, 0, 0.2, 0.2, 0.5, 0.5, 1, 1],
    [0, 0, 0, 1, 1, 1, 1, 1],
  ],
])('comes down to the least loss of %j, whose labels are almost separated', (scores, labels) => {
  const columns = [Math.log, (s: number) => -Math.log1p(-s)].map((of) =>
    Float64Array.from(scores, (s) => of(Math.min(1 - 1e-6, Math.max(1e-6, s)))),
  );
  const w = fitLogistic(columns, labels) ?? [];
  const errors = labels.map((label, i) => {
    const z = columns.reduce((sum, column, j) => sum + (w[j] ?? 0) * (column[i] ?? 0), w[2] ?? 0);
    return 1 / (1 + Math.exp(-z)) - label;
  });
  for (const column of [...columns, new Float64Array(scores.length).fill(1)]) {
    const slope = errors.reduce((sum, error, i) => sum + error * (column[i] ?? 0), 0);
    expect(Math.abs(slope)).toBeLessThan(1e-6);
  }
});
