import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultTiers } from '../tier/tier.ts';
import type { Tier } from '../tier/tier.ts';
import { contrastRatio } from './contrast.ts';
import { themeCss } from './themeCss.ts';

const named = (name: string, borderColor = '#27ae60'): Tier[] =>
  defaultTiers.slice(0, 1).map((tier) => ({ ...tier, name, borderColor }));

it('computes the contrast that WCAG defines', () => {
  expect(contrastRatio('#000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrastRatio('#27ae60', '#ffffff')).toBeCloseTo(2.87, 2);
});

it('paints every brand colour readable on both surfaces', () => {
  const color = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(color, (borderColor) => {
      const colors = [...themeCss(named('own', borderColor)).matchAll(/-color: (#\w+);/g)];
      expect(colors).toHaveLength(3);
      const [light = '', ...dark] = colors.map((match) => match[1] ?? '');
      expect(contrastRatio(light, '#ffffff')).toBeGreaterThanOrEqual(4.5);
      for (const each of dark) expect(contrastRatio(each, '#141517')).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

it('paints a colour by its name as it does its digits', () => {
  expect(themeCss(named('own', 'SeaGreen'))).toBe(themeCss(named('own', '#2e8b57')));
});

it('applies a tier through the properties that the style sheet reads', () => {
  const css = themeCss(defaultTiers);
  expect(css).toContain('--credence-tier-low-line: double');
  expect(css).toContain('--credence-tier-color: var(--credence-tier-low-color)');
  expect(css).toContain('[data-tier="low"]');
});

it('stands in the layer of the style sheet, with rules of no weight', () => {
  const css = themeCss(defaultTiers);
  expect(css).toMatch(/^@layer credence \{\n[^]*\n\}$/);
  const selectors = [...css.matchAll(/([^{};\n]+) \{ --/g)].map(([, selector = '']) =>
    selector.trim(),
  );
  expect(selectors).toHaveLength(4 + defaultTiers.length);
  for (const selector of selectors) expect(selector).toMatch(/^:where\([^()]*\)$/);
});

it('lets no tier name add rules of its own', () => {
  const shape = (css: string) => css.replace(/[^{};"]/g, '');
  const plain = shape(themeCss(named('own')));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
      expect(shape(themeCss(named(name)))).toBe(plain);
    }),
  );
  expect(themeCss(named('</style><script>'))).not.toContain('<');
});

it('refuses a colour that is none', () => {
  expect(() => themeCss(named('own', 'red; } body { display: none'))).toThrow(/no colour/);
});
