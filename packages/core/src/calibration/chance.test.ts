import { describe, expect, it } from 'vitest';
import { calibrationReport } from './calibrationReport.ts';
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
const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('calibration errors and chance', () => {
  const reports = range(200).map((seed) => {
    const { scores, labels } = draw(200, seed);
    return calibrationReport(scores, labels);
  });

  it('foretells the error that calibrated scores show', () => {
    const shown = meanOf(reports.map(({ ece }) => ece ?? NaN));
    const foretold = meanOf(reports.map(({ eceIfCalibrated }) => eceIfCalibrated ?? NaN));
    expect(shown).toBeGreaterThan(0.05);
    expect(Math.abs(foretold - shown)).toBeLessThan(0.004);
  });

  it('takes a good part of what chance adds off the error', () => {
    const debiased = meanOf(reports.map(({ eceDebiased }) => eceDebiased ?? NaN));
    expect(debiased).toBeLessThan(0.65 * meanOf(reports.map(({ ece }) => ece ?? NaN)));
    for (const { ece, eceDebiased } of reports) {
      expect(eceDebiased).toBeGreaterThanOrEqual(0);
      expect(eceDebiased).toBeLessThanOrEqual(ece ?? 0);
    }
  });

  it('leaves an error that is there', () => {
    const { scores, labels } = draw(5000, 1, (s) => s / 2);
    const { ece, eceDebiased, eceIfCalibrated } = calibrationReport(scores, labels);
    expect((ece ?? 0) - (eceDebiased ?? 0)).toBeLessThan(0.003);
    expect(eceDebiased).toBeGreaterThan(0.23);
    expect(eceIfCalibrated).toBeLessThan(0.02);
  });

  it('adds nothing to bins that vary no more', () => {
    const { eceDebiased, ece } = calibrationReport([0, 0.2, 1], [0, 0, 1]);
    expect(eceDebiased).toBe(ece);
  });
});

describe('intervals', () => {
  it('hold the area under the curve about as often as they say', () => {
    // Uniform scores that are right as often as they say have AUROC 5/6.
    const held = range(200).filter((seed) => {
      const { scores, labels } = draw(150, seed);
      const [low, high] = calibrationReport(scores, labels).intervals?.auroc ?? [1, 0];
      return low <= 5 / 6 && 5 / 6 <= high;
    });
    expect(held.length).toBeGreaterThan(180);
    expect(held.length).toBeLessThan(199);
  });

  it('narrow with the root of the pairs, tens of thousands of them put into cells', () => {
    const widths = [400, 40_000].map((n) => {
      const { scores, labels } = draw(n, 3);
      const { intervals, auroc, ece } = calibrationReport(scores, labels);
      const [low, high] = intervals?.auroc ?? [1, 0];
      expect(auroc).toBeGreaterThan(low);
      expect(auroc).toBeLessThan(high);
      expect(intervals?.ece[1]).toBeGreaterThan(ece ?? 1);
      return high - low;
    });
    expect((widths[0] ?? 0) / (widths[1] ?? 0)).toBeGreaterThan(7);
    expect((widths[0] ?? 0) / (widths[1] ?? 0)).toBeLessThan(14);
  });

  it('are as wide for answers that repeat one another as without them', () => {
    const { scores, labels } = draw(200, 4);
    const times = range(2000).map((i) => i % 200);
    const [s, l] = [times.map((i) => scores[i] ?? 0), times.map((i) => labels[i] ?? 0)];
    const width = (report: ReturnType<typeof calibrationReport>) => {
      const [low, high] = report.intervals?.auroc ?? [1, 0];
      return high - low;
    };
    const alone = width(calibrationReport(scores, labels));
    const grouped = width(calibrationReport(s, l, { groups: times.map(String) }));
    expect(grouped / alone).toBeGreaterThan(0.8);
    expect(grouped / alone).toBeLessThan(1.25);
    expect(width(calibrationReport(s, l))).toBeLessThan(alone / 2);
  });

  it('are the same in each run and each order', () => {
    const { scores, labels } = draw(100, 5);
    const { intervals } = calibrationReport(scores, labels);
    expect(calibrationReport(scores, labels).intervals).toEqual(intervals);
    const reversed = calibrationReport([...scores].reverse(), [...labels].reverse());
    expect(reversed.intervals).toEqual(intervals);
  });

  it('say nothing of ranking where there is one class', () => {
    expect(calibrationReport([0.2, 0.9], [1, 1]).intervals).toMatchObject({ auroc: null });
  });
});

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
