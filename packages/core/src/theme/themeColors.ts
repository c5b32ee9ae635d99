import { defaultTiers, unknownTier } from '../tier/tier.ts';
import type { Tier, Tiers, UnknownTier } from '../tier/tier.ts';
import { coverSurface, readColor } from './color.ts';
import type { Rgb } from './color.ts';
import { contrastOf, requireColor } from './contrast.ts';
import { nearestColor } from './nearestColor.ts';

/** Light and dark. */
export type ThemeName = 'light' | 'dark';

/** The colours of one theme; a tier that `tiers` does not name has its `borderColor`. */
export interface ThemeColors {
  /** The ground that tiers are read on. @default '#ffffff' in the light theme, '#141517' in the dark one */
  readonly surface?: string;
  /** The text of the answer. @default '#191a1c' in the light theme, '#eceef0' in the dark one */
  readonly ink?: string;
  /** Colours by the names of tiers, `unknown` among them. */
  readonly tiers?: Readonly<Record<string, string>>;
}

/** The grounds that tiers are read on, alone or with the colours of that theme. */
export interface Surfaces {
  /** @default '#ffffff' */
  readonly light?: string | ThemeColors;
  /** @default '#141517' */
  readonly dark?: string | ThemeColors;
}

/** The contrast that text needs on its ground (WCAG 2.2, 1.4.3). */
export const textContrast = 4.5;

/** The contrast that borders and glyphs need on their ground (WCAG 2.2, 1.4.11). */
export const lineContrast = 3;

/** The colours of the default look, those of the style sheet. */
export const defaultLook = {
  light: {
    surface: '#ffffff',
    ink: '#191a1c',
    tiers: { high: '#008065', medium: '#9a6700', low: '#ce375c', unknown: '#44508c' },
  },
  dark: {
    surface: '#141517',
    ink: '#eceef0',
    tiers: { high: '#0cb187', medium: '#f39c12', low: '#f14664', unknown: '#a3b1ff' },
  },
} as const satisfies Record<ThemeName, Required<ThemeColors>>;

/** The colours of a theme with the default look where none are given. */
export function readTheme(theme: ThemeName, surfaces: Surfaces): Required<ThemeColors> {
  const given = surfaces[theme];
  const colors = typeof given === 'string' ? { surface: given } : given;
  const { surface, ink } = defaultLook[theme];
  return { surface, ink, tiers: {}, ...colors };
}

/**
 * The colour of a tier in a theme as it is written: the theme's own, else its `borderColor`. A default tier that still has
 * its brand colour is painted as the style sheet does.
 */
export function tierColor(
  tier: Tier | UnknownTier,
  theme: ThemeName,
  { tiers }: Pick<Required<ThemeColors>, 'tiers'>,
): string {
  if (Object.hasOwn(tiers, tier.name)) return tiers[tier.name] ?? tier.borderColor;
  const origin = [...defaultTiers, unknownTier].find(({ name }) => name === tier.name);
  const look: Readonly<Record<string, string>> = defaultLook[theme].tiers;
  const isDefault = origin?.borderColor === tier.borderColor;
  return isDefault ? (look[tier.name] ?? tier.borderColor) : tier.borderColor;
}

/**
 * The colours that `themeCss` paints: each tier's, moved just enough to be read as text on its surface. Throws for what is no
 * colour.
 */
export function repairTheme(
  tiers: Tiers,
  surfaces: Surfaces = {},
): Readonly<Record<ThemeName, Required<ThemeColors>>> {
  const repair = (theme: ThemeName): Required<ThemeColors> => {
    const colors = readTheme(theme, surfaces);
    const surface = requireColor(colors.surface);
    const painted = [...tiers, unknownTier].map((tier): [string, string] => [
      tier.name,
      readableOn(surface, tierColor(tier, theme, colors)),
    ]);
    return { ...colors, tiers: Object.fromEntries(painted) };
  };
  return { light: repair('light'), dark: repair('dark') };
}

function readableOn(surface: Rgb, text: string): string {
  const read = readColor(text);
  const rgb = read ? coverSurface(read, surface) : requireColor(text);
  return nearestReadable(rgb, surface) ?? text;
}

/** The colour nearest to `rgb` that can be read as text on `surface`; `null` where the surface lets none be read. */
export function nearestReadable(rgb: Rgb, surface: Rgb): string | null {
  return nearestColor(rgb, (candidate) => contrastOf(candidate, surface) >= textContrast);
}
