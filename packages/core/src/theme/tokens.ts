import { unknownTier } from '../tier/tier.ts';
import type { Tiers } from '../tier/tier.ts';
import { formatHex, readColor } from './color.ts';
import { defaultLook, repairTheme } from './themeColors.ts';
import type { Surfaces, ThemeName } from './themeColors.ts';
import { toneLines } from './themeCss.ts';

/** A design token (Design Tokens Community Group, format 2025.10). */
export interface DesignToken {
  readonly $type: 'color' | 'dimension' | 'duration' | 'number' | 'shadow' | 'strokeStyle';
  readonly $value: unknown;
}

/** Design tokens by name; write it with `JSON.stringify` and any tool for design tokens reads it. */
export type DesignTokens = Readonly<Record<string, DesignToken>>;

/** What design tools take of a product's tiers: a colour a tier in each theme, and the lines that are the same in both. */
export interface ThemeTokens {
  readonly light: DesignTokens;
  readonly dark: DesignTokens;
  readonly line: DesignTokens;
}

/**
 * The tiers as design tokens, `unknown` among them, with the colours that `themeCss` paints. Signs that token names may not hold (`{`, `}`, `.` and a
 * leading `$`) become `-`. Throws for what is no colour.
 */
export function themeTokens(tiers: Tiers, surfaces: Surfaces = {}): ThemeTokens {
  const painted = repairTheme(tiers, surfaces);
  const all = [...tiers, unknownTier];
  const colors = (theme: ThemeName): DesignTokens =>
    named(all.map(({ name }) => [name, color(painted[theme].tiers[name] ?? '')]));
  return {
    light: colors('light'),
    dark: colors('dark'),
    line: named(all.map(({ name, tone }) => [name, strokeStyle(toneLines[tone][0])])),
  };
}

function named(tokens: readonly (readonly [name: string, token: DesignToken])[]): DesignTokens {
  const plain = (name: string): string => name.replace(/[{}.]|^\$/g, '-');
  return Object.fromEntries(tokens.map(([name, token]) => [plain(name), token]));
}

function color(text: string): DesignToken {
  return { $type: 'color', $value: colorValue(text) };
}

function colorValue(text: string): object {
  const { rgb, alpha } = readColor(text) ?? { rgb: [0, 0, 0] as const, alpha: 1 };
  const components = rgb.map((part) => Math.round(part * 1e5) / 1e5);
  const opacity = Math.round(alpha * 1e3) / 1e3;
  return { colorSpace: 'srgb', components, alpha: opacity, hex: formatHex(rgb) };
}

function strokeStyle($value: string): DesignToken {
  return { $type: 'strokeStyle', $value };
}

function dimension(value: number, unit: 'px' | 'rem' = 'px'): DesignToken {
  return { $type: 'dimension', $value: { value, unit } };
}

/** Two shadows, one under the other: how far down, how soft, and the colour of each. */
function shadow(
  ...layers: readonly (readonly [down: number, blur: number, color: string])[]
): DesignToken {
  const length = (value: number): object => ({ value, unit: 'px' });
  const $value = layers.map(([down, blur, text]) => ({
    color: colorValue(text),
    offsetX: length(0),
    offsetY: length(down),
    blur: length(blur),
    spread: length(0),
  }));
  return { $type: 'shadow', $value };
}

function lookOf(
  theme: ThemeName,
  colors: Readonly<Record<string, string>>,
  over: DesignToken,
): DesignTokens {
  const { surface, ink, tiers } = defaultLook[theme];
  const tierColors = Object.entries(tiers).map(([name, text]): [string, string] => [
    `tier-${name}-color`,
    text,
  ]);
  const all: Readonly<Record<string, string>> = {
    surface,
    ink,
    ...colors,
    ...Object.fromEntries(tierColors),
  };
  return { ...named(Object.entries(all).map(([name, text]) => [name, color(text)])), shadow: over };
}

/** The default look as design tokens: each custom property of the style sheet by its name without `--credence-`; `measure` is a number of `ch`. */
export const defaultTokens: {
  readonly base: DesignTokens;
  readonly light: DesignTokens;
  readonly dark: DesignTokens;
} = /* @__PURE__ */ (() => ({
  base: {
    'text-1': dimension(0.78125, 'rem'),
    'text-2': dimension(0.84375, 'rem'),
    'text-3': dimension(0.96875, 'rem'),
    leading: { $type: 'number', $value: 1.65 },
    measure: { $type: 'number', $value: 72 },
    'space-1': dimension(4),
    'space-2': dimension(8),
    'space-3': dimension(12),
    'space-4': dimension(16),
    'space-5': dimension(24),
    'space-6': dimension(32),
    'radius-1': dimension(6),
    'radius-2': dimension(10),
    'radius-3': dimension(14),
    motion: { $type: 'duration', $value: { value: 120, unit: 'ms' } },
    target: dimension(34),
    'tier-high-line': strokeStyle('solid'),
    'tier-high-width': dimension(2),
    'tier-medium-line': strokeStyle('dashed'),
    'tier-medium-width': dimension(2),
    'tier-low-line': strokeStyle('double'),
    'tier-low-width': dimension(4),
    'tier-unknown-line': strokeStyle('dotted'),
    'tier-unknown-width': dimension(2),
  },
  light: lookOf(
    'light',
    {
      page: '#f8f8f6',
      sunken: '#f8f9fa',
      'ink-2': '#565a61',
      'ink-3': '#6d727a',
      rule: '#e4e5e7',
      control: '#84888f',
      accent: '#2f5bd3',
      'accent-ink': '#ffffff',
      mark: '#fff3c9',
      insert: '#dcf3e8',
      delete: '#fbe3e6',
    },
    shadow([1, 2, '#1118270d'], [8, 24, '#1118270f']),
  ),
  dark: lookOf(
    'dark',
    {
      page: '#0d0e10',
      sunken: '#1b1d20',
      'ink-2': '#a9aeb6',
      'ink-3': '#8d939c',
      rule: '#2a2d31',
      control: '#6c727b',
      accent: '#8fb0ff',
      'accent-ink': '#0d1324',
      mark: '#4a3c0b',
      insert: '#123b2d',
      delete: '#4a1f29',
    },
    shadow([1, 2, '#0006'], [12, 32, '#0008']),
  ),
}))();
