import { unknownTier } from '../tier/tier.ts';
import type { Tier, Tiers, UnknownTier } from '../tier/tier.ts';
import { colorForms, coverSurface, readColor } from './color.ts';
import type { Rgb } from './color.ts';
import { contrastOf } from './contrast.ts';
import { allVisions, distanceOf } from './distance.ts';
import type { Vision } from './distance.ts';
import { nearestColor } from './nearestColor.ts';
import {
  lineContrast,
  nearestReadable,
  readTheme,
  textContrast,
  tierColor,
} from './themeColors.ts';
import type { Surfaces, ThemeName } from './themeColors.ts';

/** One thing in which a theme fails. */
export interface ThemeFinding {
  /** `null` for what is so in both themes. */
  readonly theme: ThemeName | null;
  /**
   * `contrast`: too weak on the surface. `distance`: two colours that are mixed up. `colour`: none that can be read. `name`: one that
   * two tiers have, or that none may have. `line`: two tiers of the same line and glyph, so that only colour and words differ.
   */
  readonly kind: 'contrast' | 'distance' | 'colour' | 'name' | 'line';
  /** Names of the one or two tiers; none where the surface or the ink is meant. */
  readonly tiers: readonly string[];
  /** Who mixes two colours up; `null` for other findings. */
  readonly vision: Vision | null;
  /** The contrast ratio, 1 to 21, or the CIEDE2000 distance. */
  readonly value: number | null;
  /** What `value` must reach. */
  readonly needed: number | null;
  /** The colour of the same hue for the last tier that is not `unknown` which mends this, as #rrggbb; `null` where there is none. */
  readonly nearest: string | null;
  /** The finding as an English sentence. */
  readonly text: string;
}

/** Whether a theme can be read and its tiers told apart. */
export interface ThemeReport {
  /** True when there is no finding. */
  readonly passes: boolean;
  readonly findings: readonly ThemeFinding[];
}

/** The CIEDE2000 distance that every two tiers keep under every vision. */
export const tierDistance = 12;

/**
 * Proves a theme, the unknown tier with it: in light and dark each colour has a contrast of 4.5:1 on its surface (WCAG 2.2), since
 * labels are written in it, and every two stay CIEDE2000 12 apart, also under protanopia, deuteranopia and tritanopia. Never throws for a colour.
 */
export function checkTheme(tiers: Tiers, surfaces: Surfaces = {}): ThemeReport {
  const all = [...tiers, unknownTier];
  const findings = [
    ...checkNames(tiers),
    ...checkLines(all),
    ...checkColors(all, 'light', surfaces),
    ...checkColors(all, 'dark', surfaces),
  ];
  return { passes: findings.length === 0, findings };
}

type AnyTier = Tier | UnknownTier;

function find(
  kind: ThemeFinding['kind'],
  tiers: readonly string[],
  text: string,
  more: Partial<ThemeFinding> = {},
): ThemeFinding {
  const absent = { theme: null, vision: null, value: null, needed: null, nearest: null };
  return { ...absent, kind, tiers, text, ...more };
}

function checkNames(tiers: Tiers): ThemeFinding[] {
  const names = tiers.map(({ name }) => name);
  return [...new Set(names)].flatMap((name) => {
    const count = names.filter((other) => other === name).length;
    if (['', 'unknown'].includes(name.trim())) {
      return find(
        'name',
        [name],
        `A tier is called "${name}". Give it a name; a missing confidence is "unknown".`,
      );
    }
    return count > 1
      ? find('name', [name, name], `${count} tiers are called "${name}". Give each its own name.`)
      : [];
  });
}

function checkLines(tiers: readonly AnyTier[]): ThemeFinding[] {
  return pairsOf(tiers)
    .filter(([one, other]) => one.tone === other.tone && one.icon === other.icon)
    .map(([{ name: one }, { name: other }]) =>
      find(
        'line',
        [one, other],
        `"${one}" and "${other}" have the same line and glyph, so that colour alone tells them apart. Give one another tone or icon.`,
      ),
    );
}

interface Painted {
  readonly name: string;
  readonly rgb: Rgb;
}

function checkColors(
  tiers: readonly AnyTier[],
  theme: ThemeName,
  surfaces: Surfaces,
): ThemeFinding[] {
  const colors = readTheme(theme, surfaces);
  const surface = readColor(colors.surface);
  if (surface?.alpha !== 1) return [noColor([], theme, `surface ${quote(colors.surface)}`)];
  const unreadable: ThemeFinding[] = [];
  const painted = tiers.flatMap((tier): Painted[] => {
    const text = tierColor(tier, theme, colors);
    const color = readColor(text);
    if (color) return [{ name: tier.name, rgb: coverSurface(color, surface.rgb) }];
    unreadable.push(noColor([tier.name], theme, `"${tier.name}" ${quote(text)}`));
    return [];
  });
  return [
    ...unreadable,
    ...checkInk(colors.ink, surface.rgb, theme),
    ...painted.flatMap((tier) => checkContrast(tier, surface.rgb, theme)),
    ...checkDistances(painted, surface.rgb, theme),
  ];
}

function noColor(tiers: readonly string[], theme: ThemeName, what: string): ThemeFinding {
  const text = `In the ${theme} theme, ${what} is no colour that a theme takes. Write it as ${colorForms}.`;
  return find('colour', tiers, text, { theme });
}

function quote(text: unknown): string {
  return typeof text === 'string' ? JSON.stringify(text) : `of the type ${typeof text}`;
}

function checkInk(ink: string, surface: Rgb, theme: ThemeName): ThemeFinding[] {
  const color = readColor(ink);
  if (!color) return [noColor([], theme, `ink ${quote(ink)}`)];
  return checkContrast({ name: null, rgb: coverSurface(color, surface) }, surface, theme);
}

function checkContrast(
  { name, rgb }: { readonly name: string | null; readonly rgb: Rgb },
  surface: Rgb,
  theme: ThemeName,
): ThemeFinding[] {
  const value = contrastOf(rgb, surface);
  if (value >= textContrast) return [];
  const weak = value < lineContrast ? `, and a border ${lineContrast}:1` : '';
  const text = `In the ${theme} theme, ${name === null ? 'the ink' : `"${name}"`} has a contrast of ${cut(value)}:1 on the surface. Text needs ${textContrast}:1${weak}.`;
  const nearest = nearestReadable(rgb, surface);
  return [
    find('contrast', name === null ? [] : [name], text, {
      theme,
      value,
      needed: textContrast,
      nearest,
    }),
  ];
}

function checkDistances(
  painted: readonly Painted[],
  surface: Rgb,
  theme: ThemeName,
): ThemeFinding[] {
  const known = new Map<Painted, string | null>();
  return pairsOf(painted).flatMap(([one, other]) =>
    allVisions.flatMap((vision) => {
      const value = distanceOf(one.rgb, other.rgb, vision);
      if (value >= tierDistance) return [];
      const moved = other.name === 'unknown' ? one : other;
      const nearest = known.has(moved) ? known.get(moved) : nearestApart(moved, painted, surface);
      known.set(moved, nearest ?? null);
      const seen = vision === 'full' ? '' : ` under ${vision}`;
      const text = `In the ${theme} theme, "${one.name}" and "${other.name}" are ${cut(value)} apart${seen}. Two tiers need a CIEDE2000 distance of ${tierDistance}.`;
      const figures = { theme, vision, value, needed: tierDistance, nearest: nearest ?? null };
      return find('distance', [one.name, other.name], text, figures);
    }),
  );
}

/** The colour of the same hue that can be read and is told from every other tier. */
function nearestApart(moved: Painted, painted: readonly Painted[], surface: Rgb): string | null {
  const others = painted.filter((other) => other !== moved);
  const isApart = (rgb: Rgb): boolean =>
    others.every((other) =>
      allVisions.every((vision) => distanceOf(rgb, other.rgb, vision) >= tierDistance),
    );
  return nearestColor(moved.rgb, (rgb) => contrastOf(rgb, surface) >= textContrast && isApart(rgb));
}

/** Two digits, never rounded up to the bound that was missed. */
function cut(value: number): string {
  return (Math.floor(value * 100) / 100).toFixed(2);
}

function pairsOf<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}
