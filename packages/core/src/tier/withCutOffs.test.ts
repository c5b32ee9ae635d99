import { expect, it } from 'vitest';
import { cutOffsOf, defaultTiers, withCutOffs } from './index.ts';

it('moves the cut-offs and leaves the rest of the tiers as they were', () => {
  const moved = withCutOffs(defaultTiers, { high: 0.9, medium: 0.5 });
  expect(moved?.map(({ name, min }) => [name, min])).toEqual([
    ['high', 0.9],
    ['medium', 0.5],
    ['low', 0],
  ]);
  expect(moved?.[0]).toEqual({ ...defaultTiers[0], min: 0.9 });
  expect(withCutOffs(defaultTiers, cutOffsOf(defaultTiers))).toEqual(defaultTiers);
});

it.each([
  [null],
  ['high'],
  [{}],
  [{ high: 0.9 }],
  [{ high: 0.5, medium: 0.5 }],
  [{ high: 0.5, medium: 0.9 }],
  [{ high: 1, medium: 0.5 }],
  [{ high: 0.9, medium: 0 }],
  [{ high: '0.9', medium: 0.5 }],
  [{ high: Number.NaN, medium: 0.5 }],
])('makes no tiers of %j', (cutOffs) => {
  expect(withCutOffs(defaultTiers, cutOffs)).toBeNull();
});
