import { describe, expect, it } from 'vitest';
import { reportByGroup } from './reportByGroup.ts';

const range = (n: number) => Array.from({ length: n }, (_, i) => i);
/** Numbers in [0, 1), the same for each seed: a linear congruential generator. */
const randomOf = (seed: number) => {
  let state = (seed * 2654435761) >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
};
/** Scores that are right as often as they say, or as `chance` says. */
const draw = (n: number, seed: number, chance = (s: number) => s) => {
  const random = randomOf(seed);
  const scores = range(n).map(random);
  return { scores, labels: scores.map((s) => Number(random() < chance(s))) };
};

describe('groups', () => {
  const groups = range(1200).map((i) => (i < 400 ? 'refunds' : `topic ${i % 8}`));

  it('are reported apart, the one that is off first', () => {
    const { scores } = draw(1200, 6);
    const random = randomOf(7);
    const labels = scores.map((s, i) => Number(random() < (i < 400 ? s / 2 : s)));
    const report = reportByGroup(scores, labels, groups);
    expect(report).toHaveLength(9);
    expect(report[0]).toMatchObject({ group: 'refunds', n: 400 });
    const { accuracy, confidence, gap } = report[0] ?? { accuracy: 1, confidence: 0, gap: 0 };
    expect(gap).toBeGreaterThan(0.15);
    expect(gap).toBeLessThan(confidence - accuracy);
  });

  it('that differ by chance alone are drawn together', () => {
    const { scores, labels } = draw(1200, 8);
    const gaps = reportByGroup(scores, labels, groups).map(({ gap }) => gap);
    const raw = reportByGroup(scores, labels, groups).map((one) => one.confidence - one.accuracy);
    const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
    expect(spread(gaps)).toBeLessThan(spread(raw) / 2);
  });

  it.each([
    ['nothing', [], [], [], []],
    ['one group', [0.4, 0.6, null], [1, 0, 1], ['a', 'a', 'b'], [['a', 2, 0]]],
    [
      'two that could not differ more',
      [1, 0],
      [0, 1],
      ['a', 'b'],
      [
        ['a', 1],
        ['b', 1],
      ],
    ],
  ] as const)('are reported for %s', (_what, scores, labels, names, want) => {
    const report = reportByGroup(scores, labels, names);
    expect(report.map(({ group, n }) => [group, n])).toEqual(want.map(([group, n]) => [group, n]));
    for (const { gap } of report) expect(Math.abs(gap)).toBeLessThanOrEqual(1);
  });

  it('need a name for each pair', () => {
    expect(() => reportByGroup([0.5], [1], [])).toThrow('0 groups but 1 labels');
  });
});
