import { expect, it } from 'vitest';
import { detectableEffect, sampleSize } from '@credence-ui/insights/experiments';

it.each([
  // R: power.prop.test(p1 = .50, p2 = .75, power = .90) needs 76.65.
  [{ baseline: 0.5, effect: 0.25, power: 0.9 }, 77],
  [{ baseline: 0.1, effect: 0.05 }, 686],
  [{ baseline: 0.9, effect: -0.05 }, 686],
])('plans %o', (plan, perVariant) => {
  expect(sampleSize(plan)).toBe(perVariant);
});

it('detects about what it planned for', () => {
  const n = sampleSize({ baseline: 0.3, effect: 0.05 });
  const error = Math.sqrt((2 * 0.325 * 0.675) / n);
  expect(detectableEffect(error)).toBeCloseTo(0.05, 3);
});

it.each([
  [{ baseline: 0.3, effect: 0 }, 'an effect of 0 on 0.3 cannot be planned for'],
  [{ baseline: 0.9, effect: 0.2 }, 'an effect of 0.2 on 0.9 cannot be planned for'],
  [{ baseline: 1, effect: -0.2 }, '"baseline" is 1'],
  [{ baseline: 0.3, effect: 0.1, power: 80 }, '"power" is 80'],
])('refuses %o', (plan, message) => {
  expect(() => sampleSize(plan)).toThrow(`Credence: ${message}.`);
});
