import { colorsNamed, converter, differenceCiede2000, wcagContrast } from 'culori';
import type { Color } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultTiers } from '../tier/tier.ts';
import type { Tier } from '../tier/tier.ts';
import { checkTheme } from './checkTheme.ts';
import type { ThemeFinding } from './checkTheme.ts';
import { contrastRatio } from './contrast.ts';
import { repairTheme } from './themeColors.ts';

const [base] = defaultTiers;
const tier = (name: string, borderColor: string, more: Partial<Tier> = {}): Tier => ({
  ...(base ?? expect.fail()),
  name,
  icon: name,
  borderColor,
  ...more,
});
const look = {
  light: { tiers: { good: '#00705a', poor: '#9a6700' } },
  dark: { tiers: { good: '#0cb187', poor: '#f39c12' } },
};
const fine = [tier('good', '#00705a'), tier('poor', '#9a6700')];
const kinds = (findings: readonly ThemeFinding[]) =>
  findings.map(({ theme, kind, tiers }) => [theme, kind, ...tiers]);

it('passes the default tiers as they are painted', () => {
  expect(checkTheme(defaultTiers)).toEqual({ passes: true, findings: [] });
});

it('passes tiers with a colour for each theme', () => {
  expect(checkTheme(fine, look)).toEqual({ passes: true, findings: [] });
});

it('finds the theme in which one colour for both is too weak, and what would do', () => {
  const { passes, findings } = checkTheme(fine);
  expect(passes).toBe(false);
  expect(kinds(findings)).toEqual([
    ['dark', 'contrast', 'good'],
    ['dark', 'contrast', 'poor'],
  ]);
  const painted = repairTheme(fine).dark.tiers;
  for (const { nearest, value, needed, tiers } of findings) {
    expect(value).toBeLessThan(needed ?? 0);
    expect(nearest).toBe(painted[tiers[0] ?? '']);
    expect(contrastRatio(nearest ?? '', '#141517')).toBeGreaterThanOrEqual(4.5);
  }
  expect(findings[0]?.text).toBe(
    'In the dark theme, "good" has a contrast of 3.01:1 on the surface. Text needs 4.5:1.',
  );
});

it('says where even a border is too weak', () => {
  expect(checkTheme([tier('good', '#27ae60')]).findings[0]?.text).toMatch(/, and a border 3:1\.$/);
});

it('proposes a colour of the same hue', () => {
  const [finding] = checkTheme([tier('good', '#27ae60')]).findings;
  const hue = (color: string) => converter('oklch')(color)?.h ?? NaN;
  expect(finding?.theme).toBe('light');
  expect(Math.abs(hue(finding?.nearest ?? '') - hue('#27ae60'))).toBeLessThan(2);
});

it('finds two tiers that only some people mix up, and parts them', () => {
  const green = { light: { tiers: { ...look.light.tiers, good: '#5f7000' } }, dark: look.dark };
  const { findings } = checkTheme(fine, green);
  const visions = findings.map(({ vision }) => vision);
  expect(visions).toContain('protanopia');
  expect(visions).not.toContain('full');
  const nearest = findings[0]?.nearest ?? '';
  const parted = { light: { tiers: { good: '#5f7000', poor: nearest } }, dark: look.dark };
  expect(checkTheme(fine, parted)).toEqual({ passes: true, findings: [] });
});

it.each([
  [
    'a colour that is none',
    fine,
    { ...look, light: { tiers: { ...look.light.tiers, good: 'red}' } } },
    ['light', 'colour', 'good'],
  ],
  [
    'a surface that lets the page through',
    fine,
    { ...look, light: { ...look.light, surface: '#fff8' } },
    ['light', 'colour'],
  ],
  [
    'an ink that is none',
    fine,
    { ...look, dark: { ...look.dark, ink: 'ink' } },
    ['dark', 'colour'],
  ],
  [
    'an ink that is too weak',
    fine,
    { ...look, light: { ...look.light, ink: '#999999' } },
    ['light', 'contrast'],
  ],
  [
    'tiers of the same line and glyph',
    fine.map((each) => ({ ...each, icon: 'star' })),
    look,
    [null, 'line', 'good', 'poor'],
  ],
  [
    'the name of the missing confidence',
    [tier('unknown', '#44508c')],
    look,
    [null, 'name', 'unknown'],
  ],
] as const)('finds %s', (_, tiers, surfaces, expected) => {
  expect(kinds(checkTheme(tiers, surfaces).findings)).toContainEqual(expected);
});

it.each(['transparent', 'currentcolor', 'reddish'])('says of "%s" that it is no colour', (none) => {
  const { findings } = checkTheme([tier('good', none), tier('poor', '#9a6700')]);
  expect(findings[0]?.text).toBe(
    `In the light theme, "good" "${none}" is no colour that a theme takes. Write it as #rrggbb, rgb(), hsl(), oklch() or a name such as teal.`,
  );
  expect(() => repairTheme([tier('good', none)])).toThrow(`Credence: "${none}" is no colour`);
});

it('finds tiers of the same name', () => {
  const { findings } = checkTheme([tier('a', '#00705a'), tier('a', '#9a6700', { icon: 'b' })]);
  expect(findings[0]?.text).toBe('2 tiers are called "a". Give each its own name.');
});

it('throws for nothing that is given as a colour', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string({ unit: 'binary' }), (color, surface) => {
      const tiers = [tier('a', color as string)]; // what a product without types may hand in
      expect(checkTheme(tiers, { light: surface }).passes).toBe(false);
    }),
  );
});

type Row = readonly [number, number, number];

/** Machado, Oliveira and Fernandes 2009 at full severity; rows for linear sRGB. */
const visions: Readonly<Record<string, readonly [Row, Row, Row]>> = {
  full: [
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

function see(color: string, vision: readonly [Row, Row, Row]): Color {
  const { r: red, g: green, b: blue } = converter('lrgb')(color) ?? expect.fail();
  const [r = 0, g = 0, b = 0] = vision.map(([x, y, z]) =>
    Math.min(1, Math.max(0, x * red + y * green + z * blue)),
  );
  return { mode: 'lrgb', r, g, b };
}

describe('beside an independent library', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  const color = fc.oneof(
    fc.tuple(channel, channel, channel).map((parts) => `rgb(${parts.join(' ')})`),
    fc
      .tuple(
        fc.integer({ min: 0, max: 359 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
      )
      .map(([h, s, l]) => `hsl(${h} ${s}% ${l}%)`),
    fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`),
    fc.constantFrom(...Object.keys(colorsNamed)),
  );
  const colors = fc.array(color, { minLength: 2, maxLength: 5 });

  it('finds exactly the contrasts and distances that it finds, with the same figures', () => {
    let compared = 0;
    const property = fc.property(colors, colors, color, color, (light, dark, ...grounds) => {
      const tiers = light.map((each, at) => tier(`t${at}`, each));
      const named = (theme: readonly string[]) =>
        Object.fromEntries(light.map((each, at) => [`t${at}`, theme[at] ?? each]));
      const themes = { light: named(light), dark: named(dark) };
      const { findings } = checkTheme(tiers, {
        light: { surface: grounds[0], tiers: themes.light },
        dark: { surface: grounds[1], tiers: themes.dark },
      });
      const expected = [
        ...figuresOf('light', { ...themes.light, unknown: '#44508c' }, grounds[0]),
        ...figuresOf('dark', { ...themes.dark, unknown: '#a3b1ff' }, grounds[1]),
      ];
      const measured = findings.filter(({ tiers: { length } }) => length > 0);
      expect(measured.map(keyOf)).toEqual(expected.map(keyOf));
      measured.forEach(({ value, kind }, at) => {
        const difference = Math.abs((value ?? NaN) - (expected[at]?.value ?? NaN));
        expect(difference).toBeLessThanOrEqual(kind === 'contrast' ? 1e-9 : 1e-6);
        compared += 1;
      });
    });
    fc.assert(property, { numRuns: 200 });
    expect(compared).toBeGreaterThan(1000);
  });
});

type Figure = Pick<ThemeFinding, 'theme' | 'kind' | 'tiers' | 'vision' | 'value'>;

function keyOf({ theme, kind, tiers, vision }: Figure): string {
  return [theme, kind, ...tiers, vision].join(' ');
}

function figuresOf(
  theme: 'light' | 'dark',
  painted: Record<string, string>,
  surface: string,
): Figure[] {
  const names = Object.keys(painted);
  const contrasts = names.map((name): Figure => {
    const value = wcagContrast(painted[name] ?? '', surface);
    return { theme, kind: 'contrast', tiers: [name], vision: null, value };
  });
  const pairs = names.flatMap((one, at) =>
    names.slice(at + 1).map((other) => [one, other] as const),
  );
  const distances = pairs.flatMap((tiers) =>
    Object.entries(visions).map(([vision, matrix]) => {
      const [one, other] = tiers.map((name) => see(painted[name] ?? '', matrix));
      const value = differenceCiede2000()(one ?? expect.fail(), other ?? expect.fail());
      return { theme, kind: 'distance', tiers, vision, value } as Figure;
    }),
  );
  return [
    ...contrasts.filter(({ value }) => (value ?? 0) < 4.5),
    ...distances.filter(({ value }) => (value ?? 0) < 12),
  ];
}
