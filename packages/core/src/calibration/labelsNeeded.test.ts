import { expect, it } from 'vitest';
import { chooseThreshold, labelsNeeded } from './chooseThreshold.ts';

const risk = { targetError: 0.05, delta: 0.05 };

it('asks for the fewest that can pass when no error is expected', () => {
  expect(labelsNeeded({ ...risk, expectedError: 0 })).toBe(59);
  expect(labelsNeeded({ ...risk, expectedError: 0, share: 0.25 })).toBe(236);
});

it.each([0.05, 0.2, NaN])('knows no number when %d is expected to be wrong', (expectedError) => {
  expect(labelsNeeded({ ...risk, expectedError })).toBe(null);
});

it('knows no number where a billion would not do', () => {
  expect(labelsNeeded({ ...risk, expectedError: 0.05 - 1e-9 })).toBe(null);
});

it('asks for more the nearer the error and the greater the power', () => {
  const by = (expectedError: number, power: number) =>
    labelsNeeded({ ...risk, expectedError, power }) ?? NaN;
  const errors = [0, 0.005, 0.01, 0.02, 0.03, 0.04, 0.049].map((error) => by(error, 0.8));
  expect(errors).toEqual([...errors].sort((a, b) => a - b));
  expect(new Set(errors).size).toBe(errors.length);
  const powers = [0.5, 0.8, 0.9, 0.99].map((power) => by(0.02, power));
  expect(powers).toEqual([...powers].sort((a, b) => a - b));
});

it.each([
  [0.02, 0.8, 1],
  [0.03, 0.8, 1],
  [0.02, 0.5, 1],
  [0.02, 0.8, 0.4],
])('is what it takes at an error of %d, power %d and share %d', (expectedError, power, share) => {
  const needed = labelsNeeded({ ...risk, expectedError, power, share }) ?? NaN;
  const passed = (n: number) => {
    const random = randomOf(n);
    let count = 0;
    for (let draw = 0; draw < 1000; draw++) {
      const scores = Array.from({ length: n }, () => (random() < share ? 0.9 : 0.1));
      const labels = scores.map((s) => random() >= (s > 0.5 ? expectedError : 0.6));
      if ((chooseThreshold(scores, labels, risk)?.lowestSelected ?? 0) > 0.5) count++;
    }
    return count / 1000;
  };
  // Chance alone makes ± 0.04 of a thousand draws.
  expect(passed(needed)).toBeGreaterThan(power - 0.04);
  expect(passed(Math.round(needed * 0.8))).toBeLessThan(power);
});

it.each([{ targetError: 0 }, { delta: 1 }, { power: 1 }])('refuses %j', (wrong) => {
  expect(() => labelsNeeded({ ...risk, expectedError: 0.01, ...wrong })).toThrow(/^Credence: /);
});

/** Numbers in [0, 1) that repeat for a seed (Mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
