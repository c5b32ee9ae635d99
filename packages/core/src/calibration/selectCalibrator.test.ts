import { expect, it } from 'vitest';
import { calibrate } from './calibrate.ts';
import { foldsOf } from './pairs.ts';
import { selectCalibrator } from './selectCalibrator.ts';

/** Numbers in [0, 1) that look random: multiples of the golden ratio, another stretch for each seed. */
const draw = (n: number, seed: number) =>
  Float64Array.from({ length: n }, (_, i) => noise(seed * 7919 + i));
const noise = (i: number) => {
  const mixed = Math.imul((i + 1) ^ ((i + 1) >>> 15), 0x9e3779b1);
  return ((Math.imul(mixed ^ (mixed >>> 13), 0x85ebca6b) ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
};
const labelled = (n: number, seed: number, chance: (s: number) => number) => {
  const scores = draw(n, seed);
  const luck = draw(n, seed + 1000);
  return { scores, labels: scores.map((s, i) => ((luck[i] ?? 0) < chance(s) ? 1 : 0)) };
};
const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const grid = range(101).map((i) => i / 100);

it('chooses a method that held-out labels do not show to be worse, and says what each lost', () => {
  const { scores, labels } = labelled(400, 1, (s) => s * s);
  const chosen = selectCalibrator(scores, labels);
  const losses = chosen.crossValidation.map(({ logLoss }) => logLoss ?? Infinity);
  const own = chosen.crossValidation.find(({ method }) => method === chosen.method)?.logLoss;
  expect(own).toBeLessThan(Math.min(...losses) + 0.03);
  expect(Math.abs((calibrate(chosen, 0.5) ?? 0) - 0.25)).toBeLessThan(0.1);
});

it('prefers a curve where two hundred labels do not show steps', () => {
  const methods = range(40).map((seed) => {
    const { scores, labels } = labelled(200, seed, (s) => 1 / (1 + Math.exp(5 - 6 * s)));
    return selectCalibrator(scores, labels).method;
  });
  const steps = methods.filter((method) => method === 'isotonic' || method === 'histogram');
  expect(steps.length).toBeLessThan(4);
});

it('prefers no temperature on scores that stay low', () => {
  const methods = range(20).map((seed) => {
    const { scores, labels } = labelled(200, seed, (s) => 1 / (1 + Math.exp(2.9 - 3 * s)));
    return selectCalibrator(
      scores.map((s) => 0.1 + s / 2),
      labels,
    ).method;
  });
  expect(methods.filter((method) => method === 'temperature').length).toBeLessThan(4);
});

it('takes steps where thousands of labels show them', () => {
  const stairs = (s: number) => 0.1 + 0.4 * Number(s > 0.3) + 0.45 * Number(s > 0.9);
  const { scores, labels } = labelled(4000, 3, stairs);
  expect(selectCalibrator(scores, labels).method).toBe('isotonic');
});

it.each([1, 2, 3, 4, 5, 6])('chooses the same in every order of the pairs, draw %i', (seed) => {
  const { scores, labels } = labelled(120, seed, (s) => 0.2 + 0.7 * s);
  const chosen = selectCalibrator(scores, labels);
  for (const step of [7, 49, 119]) {
    const order = range(120).map((i) => (i * step) % 120);
    const other = selectCalibrator(
      order.map((i) => scores[i] ?? 0),
      order.map((i) => labels[i] ?? 0),
    );
    expect(other.method).toBe(chosen.method);
    for (const s of grid) expect(calibrate(other, s)).toBeCloseTo(calibrate(chosen, s) ?? -1, 9);
  }
});

it.each([8, 30, 200])('claims no more certainty than %i labels can show', (n) => {
  for (const seed of range(100)) {
    const { scores, labels } = labelled(n, seed, (s) => 0.02 + 0.98 * s ** 0.3);
    const chosen = selectCalibrator(scores, labels);
    for (const s of grid) {
      const p = calibrate(chosen, s);
      if (p === null) expect(chosen.method).toBe('none');
      else expect(Math.min(p, 1 - p)).toBeGreaterThan(0.99 / (n + 2));
    }
  }
});

it('does not read certainty out of one wrong label in a hundred', () => {
  const { scores } = labelled(100, 1, () => 1);
  const chosen = selectCalibrator(
    scores,
    scores.map((_, i) => (i === scores.indexOf(Math.min(...scores)) ? 0 : 1)),
  );
  for (const s of grid) expect(calibrate(chosen, s)).toBeGreaterThan(0.6);
});

const five = [0.5, 0.6, 0.7, 0.8, 0.9];
it.each<[string, number[], number[], RegExp]>([
  ['nothing', [], [], /fewer than 5/],
  ['four labels', [0.1, 0.2, 0.8, 0.9], [0, 0, 1, 1], /fewer than 5/],
  ['right answers alone', five, [1, 1, 1, 1, 1], /all of one kind/],
  ['wrong answers alone', five, [0, 0, 0, 0, 0], /all of one kind/],
  [
    'scores that fall',
    range(60).map((i) => i / 60),
    range(60).map((i) => Number(i % 7 < 5 === i < 30)),
    /right less often/,
  ],
])('chooses nothing from %s', (_what, scores, labels, reason) => {
  const chosen = selectCalibrator(scores, labels);
  expect(chosen).toMatchObject({ method: 'none', n: scores.length });
  expect(chosen.method === 'none' ? chosen.reason : '').toMatch(reason);
  expect(calibrate(chosen, 0.7)).toBe(null);
});

it('refuses lists of different length', () => {
  expect(() => selectCalibrator([0.1], [])).toThrow('1 scores but 0 labels');
  expect(() => selectCalibrator([0.1], [1], { groups: [] })).toThrow('0 groups but 1 labels');
});

it('reads no steps out of answers that repeat one question', () => {
  // Forty questions of ten answers each, all right or all wrong: there are forty labels, not four hundred.
  const { scores, labels } = labelled(40, 5, (s) => 0.3 + 0.4 * s);
  const groups = range(400).map((i) => i % 40);
  const answers = groups.map((g) => scores[g] ?? 0);
  const said = groups.map((g) => labels[g] ?? 0);
  const options = { groups: groups.map(String) };
  expect(['temperature', 'platt']).toContain(selectCalibrator(answers, said, options).method);
  expect(['isotonic', 'histogram']).toContain(selectCalibrator(answers, said).method);
});

it.each([5, 8, 20, 101])('deals %i pairs into folds of equal size and share', (n) => {
  const { scores, labels } = labelled(n, 2, (s) => s);
  const folds = foldsOf(labels, scores, null, 5);
  for (const kind of [labels.map(() => 1), labels, labels.map((label) => 1 - label)]) {
    const counts = range(5).map((f) => kind.filter((one, i) => one && folds[i] === f).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  }
});

it('does not flatter scores that tell nothing', () => {
  const flattered = range(100).filter((seed) => {
    const { scores, labels } = labelled(200, seed, () => 0.6);
    const share = labels.reduce((sum: number, label) => sum + label, 0) / 200;
    const blind = -share * Math.log(share) - (1 - share) * Math.log(1 - share);
    const { crossValidation } = selectCalibrator(scores, labels);
    return (crossValidation.find(({ method }) => method === 'platt')?.logLoss ?? 0) < blind;
  });
  expect(flattered.length).toBeLessThan(30);
});

it('never divides a group over folds, and keeps their sizes close', () => {
  const { scores, labels } = labelled(300, 4, (s) => s);
  const groups = range(300).map((i) => `q${Math.floor(Math.sqrt(i * 5))}`);
  const folds = foldsOf(labels, scores, groups, 5);
  const pairs = new Set(groups.map((group, i) => `${group} ${String(folds[i])}`));
  expect(pairs.size).toBe(new Set(groups).size);
  const counts = range(5).map((f) => folds.filter((fold) => fold === f).length);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(15);
});
