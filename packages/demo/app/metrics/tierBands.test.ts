import { defaultTiers } from '@credence-ui/core/tier';
import { expect, it } from 'vitest';
import { tierBands } from './tierBands.ts';

it('lays the tiers end to end, unknown last', () => {
  const bands = tierBands({ high: 2, low: 1, unknown: 1 }, defaultTiers);
  expect(bands.map(({ tier, start, share }) => [tier.name, start, share])).toEqual([
    ['high', 0, 0.5],
    ['medium', 0.5, 0],
    ['low', 0.5, 0.25],
    ['unknown', 0.75, 0.25],
  ]);
});

it('has no bands when nothing was shown', () => {
  expect(tierBands({}, defaultTiers)).toEqual([]);
});
