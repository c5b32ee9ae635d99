import { describe, expect, it } from 'vitest';
import { chooseThreshold } from './chooseThreshold.ts';

const risk = { targetError: 0.1, delta: 0.05 };
const repeat = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value);

it('certifies down to where errors begin', () => {
  const scores = [...repeat(100, 0.9), ...repeat(100, 0.5)];
  const labels = [...repeat(100, 1), ...repeat(60, 1), ...repeat(40, 0)];
  const chosen = chooseThreshold(scores, labels, risk);
  expect(chosen).toMatchObject({ threshold: 0.51, selected: 100, errors: 0 });
  expect(chosen?.lowestSelected).toBe(0.9);
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

describe('with groups', () => {
  const target = { targetError: 0.05, delta: 0.05 };

  it('takes one label of each', () => {
    const groups = Array.from({ length: 320 }, (_, i) => i % 32);
    const options = { ...risk, groups };
    expect(chooseThreshold(repeat(320, 0.9), repeat(320, 1), options)).toMatchObject({
      selected: 32,
      lowestSelected: 0.9,
    });
    const few = { ...risk, groups: groups.map((group) => group % 28) };
    expect(chooseThreshold(repeat(320, 0.9), repeat(320, 1), few)).toBe(null);
  });

  it('certifies as without them when each has but one', () => {
    const scores = Array.from({ length: 300 }, (_, i) => ((i * 37) % 300) / 300);
    const labels = scores.map((s, i) => Number(s > 0.4 || i % 2));
    const alone = chooseThreshold(scores, labels, risk);
    expect(alone).not.toBe(null);
    expect(chooseThreshold(scores, labels, { ...risk, groups: [...scores.keys()] })).toEqual(alone);
  });

  it('draws alike whatever the labels are', () => {
    const groups = Array.from({ length: 200 }, (_, i) => i >> 2);
    const scores = groups.map((_, i) => (i + 1) / 200);
    const select = (wrong: number) =>
      chooseThreshold(
        scores,
        groups.map((_, i) => Number(i !== wrong)),
        { ...risk, targetError: 0.5, groups },
      );
    const errors = [0, 1, 2, 3].map((wrong) => select(wrong)?.errors ?? NaN);
    expect([...errors].sort()).toEqual([0, 0, 0, 1]);
  });

  it('breaks the promise no more often than delta, where answers alike would break it often', () => {
    let [broken, naive] = [0, 0];
    for (let seed = 0; seed < 1000; seed++) {
      const { scores, labels, groups } = drawGroups(seed, 0.0501);
      if (chooseThreshold(scores, labels, { ...target, groups })) broken++;
      if (chooseThreshold(scores, labels, target)) naive++;
    }
    expect(broken).toBeLessThanOrEqual(50);
    expect(naive).toBeGreaterThan(150);
  });

  it('certifies about as often as with as many independent labels', () => {
    let [grouped, alone] = [0, 0];
    for (let seed = 0; seed < 300; seed++) {
      const { scores, labels, groups } = drawGroups(seed, 0.01);
      if (chooseThreshold(scores, labels, { ...target, groups })) grouped++;
      const one = drawGroups(seed + 1000, 0.01, 1);
      if (chooseThreshold(one.scores, one.labels, target)) alone++;
    }
    expect(alone).toBeGreaterThan(100);
    expect(grouped).toBeGreaterThan(0.75 * alone);
  });
});

/** 120 groups of one score whose labels are wrong with the same chance, and correlate by 0.3 within a group. */
function drawGroups(seed: number, chance: number, size = 16) {
  let state = (seed + 1) * 0x9e3779b1;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const groups = Array.from({ length: 120 * size }, (_, i) => Math.floor(i / size));
  const shared = Array.from({ length: 120 }, () => random() >= chance);
  return {
    groups,
    scores: groups.map(() => 0.9),
    labels: groups.map((g) =>
      random() < Math.sqrt(0.3) ? (shared[g] ?? false) : random() >= chance,
    ),
  };
}
