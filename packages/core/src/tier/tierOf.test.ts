import { expect, it } from 'vitest';
import { tierOf } from './tier.ts';

it.each([
  [0.85, 'high'],
  [0.8499, 'medium'],
  [0.6, 'medium'],
  [0.5999, 'low'],
  [0, 'low'],
  [1, 'high'],
])('puts %s in the %s tier', (confidence, name) => {
  expect(tierOf(confidence).name).toBe(name);
});

it.each([null, undefined, NaN, -0.1, 1.2, '0.9' as never])(
  'puts the missing or invalid confidence %s in the unknown tier',
  (confidence) => {
    expect(tierOf(confidence).name).toBe('unknown');
  },
);
