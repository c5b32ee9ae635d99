import { fitCalibrator } from '@credence-ui/core/calibration';
import type { CalibrationMethod } from '@credence-ui/core/calibration';
import { defaultTiers } from '@credence-ui/core/tier';
import { expect, it } from 'vitest';
import { carryCutOffs, countMoved } from './carryCutOffs.ts';

const known = Array.from({ length: 240 }, (_, i) => (i + 0.5) / 240);
const labels = known.map((combined, i) => (i % 4 === 0) !== combined > 0.5);
const fit = (method: CalibrationMethod) => fitCalibrator(method, known, labels);

it.each(['platt', 'beta', 'temperature'] as const)(
  'leaves every answer in its tier through %s, and back again',
  (method) => {
    const change = { from: null, to: fit(method) };
    const carried = carryCutOffs(defaultTiers, change, known);
    expect(carried).not.toBeNull();
    expect(carried).not.toEqual(defaultTiers);
    expect(countMoved(defaultTiers, carried ?? [], change, known)).toBe(0);
    const back = carryCutOffs(carried ?? [], { from: change.to, to: null }, known);
    expect(back?.map(({ min }) => min.toFixed(6))).toEqual(
      defaultTiers.map(({ min }) => min.toFixed(6)),
    );
  },
);

it('would move answers if the cut-offs stayed', () => {
  const change = { from: null, to: fit('platt') };
  expect(countMoved(defaultTiers, defaultTiers, change, known)).toBeGreaterThan(0);
});

it('finds no cut-off where a flat curve shows answers of two tiers alike', () => {
  expect(carryCutOffs(defaultTiers, { from: null, to: fit('histogram') }, known)).toBeNull();
});
