import { defaultTiers } from '@credence-ui/core/tier';
import { expect, it } from 'vitest';
import { tierBands } from './tierBands.ts';

it('lays the tiers end to end, then unknown, and what was withheld in a band of its own', () => {
  const bands = tierBands({ high: 2, low: 1, unknown: 1 }, defaultTiers, 4);
  expect(
    bands.map(({ tier, start, share }) => [tier === 'withheld' ? tier : tier.name, start, share]),
  ).toEqual([
    ['high', 0, 0.25],
    ['medium', 0.25, 0],
    ['low', 0.25, 0.125],
    ['unknown', 0.375, 0.125],
    ['withheld', 0.5, 0.5],
  ]);
});

it('has no bands when nothing was shown', () => {
  expect(tierBands({}, defaultTiers, 0)).toEqual([]);
});
