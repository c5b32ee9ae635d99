import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { converter, differenceCiede2000, wcagContrast } from 'culori';
import type { Color } from 'culori';
import { describe, expect, it } from 'vitest';
import { checkTheme } from '@credence-ui/core/theme';
import { defaultTiers } from '@credence-ui/core/tier';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const tiers = ['high', 'medium', 'low', 'unknown'];

/** The custom properties of the rule with this selector. */
function rule(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no rule for ${selector}.`);
  const body = css.slice(start + selector.length, css.indexOf('}', start));
  const pairs = [...body.matchAll(/--credence-([\w-]+):\s*([^;]+);/g)];
  return new Map(pairs.map(([, name = '', value = '']) => [name, value]));
}

type Row = readonly [number, number, number];

/** Machado, Oliveira and Fernandes 2009 at full severity; rows for linear sRGB. */
const visions: Readonly<Record<string, readonly [Row, Row, Row]>> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

// The library's own filters multiply gamma-encoded values; the model is defined for linear ones.
function see(color: string, vision: readonly [Row, Row, Row]): Color {
  const linear = converter('lrgb')(color);
  if (!linear) throw new Error(`${color} is no colour.`);
  const [r, g, b] = vision.map(([x, y, z]) =>
    Math.min(1, Math.max(0, x * linear.r + y * linear.g + z * linear.b)),
  );
  return { mode: 'lrgb', r: r ?? 0, g: g ?? 0, b: b ?? 0 };
}

const light = rule(":where(:root, [data-credence-theme='light'])");
const dark = rule(":where(.dark, [data-theme='dark'], [data-credence-theme='dark'])");

it('follows the system, where that is asked for, exactly as the dark theme', () => {
  expect(rule(":where([data-credence-theme='auto'])")).toEqual(dark);
  expect([...light.keys()]).toEqual([...dark.keys()]);
});

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s palette', (_, palette) => {
  const color = (name: string) => {
    const value = palette.get(name);
    if (value === undefined) throw new Error(`tokens.css has no --credence-${name}.`);
    return value;
  };
  const contrast = (front: string, back: string) => wcagContrast(color(front), color(back));
  const grounds = ['surface', 'sunken', 'page'];
  const texts = ['ink', 'ink-2', 'ink-3', 'accent', ...tiers.map((tier) => `tier-${tier}-color`)];

  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground])))(
    'lets %s be read on %s',
    (text = '', ground = '') => {
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ['accent-ink', 'accent'],
    ['surface', 'ink'],
    ['ink', 'mark'],
    ['ink', 'insert'],
    ['ink-2', 'delete'],
  ])('lets %s be read on %s', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds)('shows the edge of a field on %s', (ground) => {
    expect(contrast('control', ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(visions))('keeps every two tiers apart under %s', (_name, vision) => {
    const seen = tiers.map((tier) => see(color(`tier-${tier}-color`), vision));
    const distances = seen.flatMap((one, index) =>
      seen.slice(index + 1).map((other) => differenceCiede2000()(one, other)),
    );
    expect(distances).toHaveLength(6);
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(12);
  });
});

it('gives every tier a line of its own', () => {
  const root = rule(':where(:root)');
  const lines = tiers.map((tier) => root.get(`tier-${tier}-line`));
  expect(new Set(lines)).toEqual(new Set(['solid', 'dashed', 'double', 'dotted']));
});

it('passes the check that products hold their own themes to', () => {
  const colors = (palette: ReadonlyMap<string, string>) => ({
    surface: palette.get('surface') ?? '',
    ink: palette.get('ink') ?? '',
    tiers: Object.fromEntries(tiers.map((tier) => [tier, palette.get(`tier-${tier}-color`) ?? ''])),
  });
  const report = checkTheme(defaultTiers, { light: colors(light), dark: colors(dark) });
  expect(report).toEqual({ passes: true, findings: [] });
});
