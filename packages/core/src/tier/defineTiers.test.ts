import { expect, it } from 'vitest';
import { defaultTiers, defineTiers, tierOf } from './tier.ts';
import type { Tier } from './tier.ts';

const tier = (name: string, min: number, more: Partial<Tier> = {}): Tier => ({
  name,
  min,
  label: name,
  tone: 'caution',
  icon: 'info',
  disclaimer: null,
  action: 'Look',
  borderColor: '#123456',
  ...more,
});

it('sorts tiers from the highest bound, each bound belonging to the upper tier', () => {
  const tiers = defineTiers([tier('no', 0), tier('sure', 0.9), tier('maybe', 0.5)]);
  expect(tiers.map(({ name }) => name)).toEqual(['sure', 'maybe', 'no']);
  expect([0.9, 0.5, 0].map((confidence) => tierOf(confidence, tiers).name)).toEqual([
    'sure',
    'maybe',
    'no',
  ]);
});

it('takes the default tiers as they are', () => {
  expect(defineTiers(defaultTiers)).toEqual(defaultTiers);
});

it.each([
  ['one tier', [tier('a', 0)], /1 tiers.*2 to 5/],
  ['six tiers', [0, 0.1, 0.2, 0.3, 0.4, 0.5].map((min) => tier(`t${min}`, min)), /6 tiers/],
  ['none at 0', [tier('a', 0.1), tier('b', 0.5)], /begins at 0/],
  ['a repeated name', [tier('a', 0), tier('a', 0.5)], /two tiers have the name/],
  ['a repeated bound', [tier('a', 0), tier('b', 0.5), tier('c', 0.5)], /two tiers have the min/],
  ['no name', [tier('', 0), tier('b', 0.5)], /called ""/],
  ['the reserved name', [tier('unknown', 0), tier('b', 0.5)], /called "unknown"/],
  ['a bound beyond 1', [tier('a', 0), tier('b', 1.5)], /min 1.5/],
  ['a bound that is no number', [tier('a', 0), tier('b', NaN)], /min NaN/],
  ['an unknown tone', [tier('a', 0), tier('b', 0.5, { tone: 'x' as never })], /no known tone/],
  ['a colour that could be CSS', [tier('a', 0), tier('b', 0.5, { borderColor: 'red;}' })], /#rgb/],
  ...['transparent', 'rebeccapurple', 'hsl(0 100% 50%)', 'oklch(0.6 0.1 160)'].map(
    (borderColor) =>
      [
        `a colour written as ${borderColor}`,
        [tier('a', 0), tier('b', 0.5, { borderColor })],
        /tier "b" has no usable borderColor. Write it as #rgb or #rrggbb/,
      ] as const,
  ),
])('refuses %s', (_what, tiers, message) => {
  expect(() => defineTiers(tiers)).toThrow(message);
});
