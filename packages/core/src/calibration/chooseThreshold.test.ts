import { expect, it } from 'vitest';
import { chooseThreshold } from './chooseThreshold.ts';

const risk = { targetError: 0.1, delta: 0.05 };
const repeat = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value);

it('certifies down to where errors begin', () => {
  const scores = [...repeat(100, 0.9), ...repeat(100, 0.5)];
  const labels = [...repeat(100, 1), ...repeat(60, 1), ...repeat(40, 0)];
  const chosen = chooseThreshold(scores, labels, risk);
  expect(chosen).toMatchObject({ threshold: 0.51, selected: 100, errors: 0 });
  expect(chosen?.pValue).toBeCloseTo(0.9 ** 100, 12);
});

it.each([
  ['no labels', [], []],
  ['too few labels', repeat(28, 0.9), repeat(28, 1)],
  ['too many errors', repeat(200, 0.9), [...repeat(180, 1), ...repeat(20, 0)]],
  ['no valid score', [NaN, Infinity, null], [1, 1, 1]],
])('certifies nothing with %s', (_what, scores, labels) => {
  expect(chooseThreshold(scores, labels, risk)).toBe(null);
});

it('certifies the smallest sample that can pass', () => {
  expect(chooseThreshold(repeat(29, 0.9), repeat(29, 1), risk)).toMatchObject({ threshold: 0 });
});

it.each([
  { targetError: 0, delta: 0.05 },
  { targetError: 0.1, delta: 1 },
  { targetError: NaN, delta: 0.05 },
])('refuses %j', (wrong) => {
  expect(() => chooseThreshold([], [], wrong)).toThrow(/^Credence: (targetError|delta) is/);
});
