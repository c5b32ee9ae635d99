import { defaultTiers, tierOf } from '@credence-ui/core/tier';
import { expect, it } from 'vitest';
import { capTiers } from './capTiers.ts';

it.each([
  ['what the number says', 0.95, 'high', 'high'],
  ['a lower tier', 0.95, 'medium', 'medium'],
  ['one two tiers lower', 0.95, 'low', 'low'],
  ['a lower tier, sure as it is', 1, 'medium', 'medium'],
  ['a higher tier, which lifts nothing', 0.7, 'high', 'medium'],
  ['a tier that is not among these', 0.95, 'certain', 'high'],
  ['no confidence', null, 'unknown', 'unknown'],
  ['a tier without a confidence', null, 'low', 'unknown'],
  ['no assessment', 0.95, undefined, 'high'],
])('shows an answer that was assessed as %s (%s, %s) as %s', (_case, confidence, cap, shown) => {
  expect(tierOf(confidence, capTiers(defaultTiers, confidence, [cap])).name).toBe(shown);
});

it('hands back the same tiers when nothing is held back', () => {
  expect(capTiers(defaultTiers, 0.7, ['medium'])).toBe(defaultTiers);
});

it('takes the lowest of several caps', () => {
  const tiers = capTiers(defaultTiers, 0.95, ['medium', 'low', undefined]);
  expect(tierOf(0.95, tiers).name).toBe('low');
});

it('leaves claims that are better supported than the answer where they are', () => {
  const tiers = capTiers(defaultTiers, 0.95, ['medium']);
  expect([1, 0.7, 0.3].map((claim) => tierOf(claim, tiers).name)).toEqual([
    'high',
    'medium',
    'low',
  ]);
});
