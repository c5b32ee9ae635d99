import { defaultTiers, tierOf } from '@credence-ui/core/tier';
import { expect, it } from 'vitest';
import { capTiers } from './capTiers.ts';

it.each([
  ['what the number says', 0.95, 'high', 'high'],
  ['a lower tier', 0.95, 'medium', 'medium'],
  ['one two tiers lower', 0.95, 'low', 'low'],
  ['a higher tier, which lifts nothing', 0.7, 'high', 'medium'],
  ['a tier that is not among these', 0.95, 'certain', 'high'],
  ['no confidence', null, 'unknown', 'unknown'],
  ['a tier without a confidence', null, 'low', 'unknown'],
  ['no assessment', 0.95, undefined, 'high'],
])('shows an answer that was assessed as %s (%s, %s) as %s', (_case, confidence, cap, shown) => {
  expect(tierOf(confidence, capTiers(defaultTiers, confidence, cap)).name).toBe(shown);
});

it('hands back the same tiers when nothing is held back', () => {
  expect(capTiers(defaultTiers, 0.7, 'medium')).toBe(defaultTiers);
});
