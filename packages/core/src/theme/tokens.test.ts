import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defaultTiers } from '../tier/tier.ts';
import { contrastRatio } from './contrast.ts';
import { shadcnTheme, tailwindTheme } from './frameworks.ts';
import { repairTheme } from './themeColors.ts';
import { defaultTokens, themeTokens } from './tokens.ts';
import type { DesignToken } from './tokens.ts';

const styles = join(import.meta.dirname, '../../../react/src/styles');
const css = ['tokens.css', 'density.css'].map((name) => readFileSync(join(styles, name), 'utf8'));

/** The custom properties of the rules with this selector, but for the scheme, which is the name of the theme. */
function rule(selector: string): Record<string, string> {
  const bodies = css.flatMap((sheet) => {
    const start = sheet.indexOf(`${selector} {`);
    return start < 0 ? [] : [sheet.slice(start + selector.length, sheet.indexOf('}', start))];
  });
  const pairs = [...bodies.join('\n').matchAll(/--credence-([\w-]+):\s*([^;]+);/g)];
  const all = pairs.map(([, name = '', value = '']) => [name, value] as const);
  return Object.fromEntries(all.filter(([name]) => name !== 'scheme'));
}

interface Length {
  readonly value: number;
  readonly unit: string;
}

interface ColorValue {
  readonly hex: string;
  readonly alpha: number;
}

interface Layer {
  readonly color: ColorValue;
  readonly offsetY: Length;
  readonly blur: Length;
}

const length = ({ value, unit }: Length): string => `${value}${unit}`;

function hexOf({ hex, alpha }: ColorValue): string {
  const full = `${hex}${Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0')}`;
  const short = full.replace(/^#(.)\1(.)\2(.)\3(.)\4$/, '#$1$2$3$4');
  return alpha === 1 ? hex : short;
}

/** Writes a token in CSS, as the style sheet does. */
function writeToken(name: string, { $type, $value }: DesignToken): string {
  const write: Record<DesignToken['$type'], () => string> = {
    color: () => hexOf($value as ColorValue),
    dimension: () => length($value as Length),
    duration: () => length($value as Length),
    number: () => `${$value as number}${name === 'measure' ? 'ch' : ''}`,
    shadow: () =>
      ($value as Layer[])
        .map(({ color, offsetY, blur }) => `0 ${length(offsetY)} ${length(blur)} ${hexOf(color)}`)
        .join(', '),
    strokeStyle: () => $value as string,
  };
  return write[$type]();
}

it.each([
  ['light', ":where(:root, [data-credence-theme='light'])"],
  ['dark', ":where(.dark, [data-theme='dark'], [data-credence-theme='dark'])"],
] as const)('writes every %s property of the style sheet as a token', (part, selector) => {
  const tokens = Object.entries(defaultTokens[part]);
  const written = Object.fromEntries(
    tokens.map(([name, token]) => [name, writeToken(name, token)]),
  );
  expect(tokens.length).toBeGreaterThan(10);
  expect(written).toEqual(rule(selector));
});

it('writes every property of shape and density as a token', () => {
  const tokens = Object.entries(defaultTokens.base);
  const written = Object.fromEntries(
    tokens.map(([name, token]) => [name, writeToken(name, token)]),
  );
  const normal = rule(":where(:root, [data-credence-density='normal'])");
  expect(Object.keys(normal).length).toBeGreaterThan(5);
  expect(written).toEqual({ ...rule(':where(:root)'), ...normal });
});

it('gives design tools the colours that are painted', () => {
  const own = defaultTiers.map((tier) => ({
    ...tier,
    name: `my.${tier.name}`,
    borderColor: '#27ae60',
  }));
  const tokens = themeTokens(own);
  const value = tokens.light['my-high']?.$value as ColorValue;
  expect(Object.keys(tokens.light)).toEqual(['my-high', 'my-medium', 'my-low', 'unknown']);
  expect(value.hex).toBe(repairTheme(own).light.tiers['my.high']);
  expect(contrastRatio(value.hex, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(tokens.line['my-low']).toEqual({ $type: 'strokeStyle', $value: 'double' });
});

it('names properties of the style sheet alone to Tailwind and from shadcn', () => {
  const own = [...Object.keys(defaultTokens.base), ...Object.keys(defaultTokens.light)];
  const tailwind = tailwindTheme(defaultTiers);
  const read = [...tailwind.matchAll(/var\(--credence-([\w-]+)\)/g)].map(([, name]) => name);
  const set = [...shadcnTheme().matchAll(/--credence-([\w-]+):/g)].map(([, name]) => name);
  expect(read).toContain('tier-unknown-color');
  expect(tailwind).toContain('--color-credence-tier-high: var(--credence-tier-high-color);');
  expect(set).toContain('surface');
  expect(own).toEqual(expect.arrayContaining([...read, ...set]));
});
