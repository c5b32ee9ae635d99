import { describe, expect, it } from 'vitest';
import { sampleSize, sequentialTest } from '@credence-ui/insights/experiments';
import type { Observation } from '@credence-ui/insights/experiments';

/** Numbers in [0, 1), the same for each seed (mulberry32). */
const randomOf = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

const draw = (n: number, shares: { a: number; b: number }, random: () => number): Observation[] =>
  Array.from({ length: n }, () => {
    const side = random() < 0.5 ? 'a' : 'b';
    return { side, value: random() < shares[side] ? 1 : 0 };
  });
const times = (n: number, run: () => boolean) =>
  Array.from({ length: n }, run).filter(Boolean).length / n;

describe('looked at after every event', () => {
  const effect = 0.1;
  const planned = 2 * sampleSize({ baseline: 0.3, effect });

  it('calls a difference that is not there in about one of twenty experiments, and no more', () => {
    const random = randomOf(1);
    const alarms = times(1000, () => {
      const events = draw(planned, { a: 0.3, b: 0.3 }, random);
      return sequentialTest(events, { effect }).decidedAfter !== null;
    });
    expect(alarms).toBeLessThanOrEqual(0.055);
    expect(alarms).toBeGreaterThan(0.03);
  });

  it('finds most of what a test of fixed size finds, and sooner', () => {
    const random = randomOf(2);
    let stopped = 0;
    const power = times(400, () => {
      const events = draw(planned, { a: 0.4, b: 0.3 }, random);
      const { decidedAfter } = sequentialTest(events, { effect });
      stopped += decidedAfter ?? planned;
      return decidedAfter !== null;
    });
    expect(power).toBeGreaterThan(0.7);
    expect(stopped / 400).toBeLessThan(0.85 * planned);
  });

  it('is not misled by events that repeat within their units', () => {
    const random = randomOf(3);
    const alarms = times(300, () => {
      const units = draw(200, { a: 0.3, b: 0.3 }, random);
      const events = units.flatMap((one, i) =>
        Array.from({ length: 5 }, () => ({ ...one, unit: `${i}` })),
      );
      return sequentialTest(events, { effect }).decidedAfter !== null;
    });
    expect(alarms).toBeLessThanOrEqual(0.06);
  });
});

it('never takes back evidence', () => {
  const events = draw(600, { a: 0.6, b: 0.3 }, randomOf(4));
  const ps = events.map((_, i) => sequentialTest(events.slice(0, i + 1), { effect: 0.1 }).pValue);
  expect(ps).toEqual([...ps].sort((a, b) => b - a));
  expect(ps.at(-1)).toBeLessThan(0.05);
});

it('is over when what was planned is there', () => {
  const plan = { effect: 0.2 };
  const events = draw(400, { a: 0.3, b: 0.3 }, randomOf(5));
  const atEnd = sequentialTest(events, plan);
  expect(atEnd.progress).toBe(1);
  const more = Array.from({ length: 400 }, (): Observation => ({ side: 'a', value: 1 }));
  expect(sequentialTest([...events, ...more], plan)).toEqual(atEnd);
});

it('decides where its interval no longer holds 0', () => {
  const events = draw(400, { a: 0.6, b: 0.3 }, randomOf(6));
  const { decidedAfter } = sequentialTest(events, { effect: 0.1 });
  const until = sequentialTest(events.slice(0, decidedAfter ?? 0), { effect: 0.1 });
  expect(until.interval?.[0]).toBeGreaterThanOrEqual(0);
  expect(until.pValue).toBeLessThanOrEqual(0.05);
});

it.each<[string, Observation[]]>([
  ['nothing', []],
  ['one event', [{ side: 'a', value: 1 }]],
  [
    'one side',
    draw(50, { a: 0.5, b: 0.5 }, randomOf(7)).map(({ value }) => ({ side: 'a', value })),
  ],
  ['what never varies', draw(50, { a: 0, b: 0 }, randomOf(8))],
  [
    'few units',
    draw(90, { a: 1, b: 0 }, randomOf(9)).map((one, i) => ({ ...one, unit: `${i % 9}` })),
  ],
])('has no evidence in %s', (_name, events) => {
  const nothing = { pValue: 1, decidedAfter: null, difference: null, interval: null, progress: 0 };
  expect(sequentialTest(events, { effect: 0.1 })).toEqual(nothing);
});

it('needs an effect to plan for', () => {
  expect(() => sequentialTest([], { effect: 0 })).toThrow('Give one in [-1, 1] that is not 0.');
});
