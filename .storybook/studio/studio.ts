import { colorDistance, contrastRatio, defaultLook } from '@credence-ui/core/theme';
import { shadcnTheme, tailwindTheme, themeCss, themeTokens } from '@credence-ui/core/theme';
import type { Surfaces, ThemeFinding, ThemeName } from '@credence-ui/core/theme';
import { defaultPolicy, isStricter, reviewModeOf } from '@credence-ui/core/policy';
import type { PolicyInput, ReviewMode } from '@credence-ui/core/policy';
import { defaultTiers } from '@credence-ui/core/tier';
import type { Tier } from '@credence-ui/core/tier';

/** What the studio edits: the tiers from the highest, a colour a theme for each, and what is done before an answer goes out. */
export interface Studio {
  readonly tiers: readonly StudioTier[];
}

/** A tier with its colour in each theme. */
export interface StudioTier extends Record<ThemeName, string> {
  /** Stays when the tier is renamed. */
  readonly id: number;
  readonly tier: Tier;
  /** What is done before an answer of the tier goes out. */
  readonly mode: ReviewMode;
}

const labels = ['High confidence', 'Check key facts', 'Low confidence: verify'];
const lookOf = (theme: ThemeName): string[] => Object.values(defaultLook[theme].tiers);

/** The default tiers and look. */
export const firstStudio: Studio = {
  tiers: defaultTiers.map((tier, at) => {
    const [light = '', dark = ''] = [lookOf('light')[at], lookOf('dark')[at]];
    const mode = reviewModeOf(tier, defaultPolicy.review);
    return { id: at, light, dark, mode, tier: { ...tier, label: labels[at] ?? tier.label } };
  }),
};

/** The policy with the review of each tier, no less than that of the tier above. */
export function policyOf({ tiers }: Studio): PolicyInput {
  const byTier: Record<string, ReviewMode> = {};
  let least: ReviewMode = 'off';
  for (const { tier, mode } of tiers) {
    if (isStricter(mode, least)) least = mode;
    byTier[tier.name] = least;
  }
  return { review: { byTier } };
}

/** The tiers as `defineTiers` takes them; the brand colour is that of the light theme. */
export function tiersOf({ tiers }: Studio): Tier[] {
  return tiers.map(({ tier, light }) => ({ ...tier, borderColor: light }));
}

/** The colours as `themeCss` and `checkTheme` take them. */
export function surfacesOf({ tiers }: Studio): Surfaces {
  const named = (theme: ThemeName) => ({
    tiers: Object.fromEntries(tiers.map((each) => [each.tier.name, each[theme]])),
  });
  return { light: named('light'), dark: named('dark') };
}

/** One more tier below the others. */
export function addTier({ tiers }: Studio): Studio {
  const last = tiers.at(-1);
  if (!last || tiers.length >= 5) return { tiers };
  const id = Math.max(...tiers.map((each) => each.id)) + 1;
  const above = tiers.at(-2)?.tier.min ?? 1;
  const raised = { ...last, tier: { ...last.tier, min: Math.round(above * 50) / 100 } };
  const words = { name: `tier-${id}`, label: 'Do not use', icon: 'block', min: 0 };
  const added = { ...last, id, tier: { ...last.tier, ...words, tone: 'negative' as const } };
  return { tiers: [...tiers.slice(0, -1), raised, added] };
}

/** One tier less; the lowest that stays begins at 0. */
export function removeTier({ tiers }: Studio, id: number): Studio {
  const left = tiers.filter((each) => each.id !== id);
  if (left.length < 2) return { tiers };
  const lowest = (at: number) => (at === left.length - 1 ? { min: 0 } : {});
  return {
    tiers: left.map((each, at) => ({ ...each, tier: { ...each.tier, ...lowest(at) } })),
  };
}

/** The studio with the colour that a finding proposes. */
export function takeNearest(studio: Studio, { theme, tiers, nearest }: ThemeFinding): Studio {
  const name = tiers.filter((each) => each !== 'unknown').at(-1);
  if (theme === null || nearest === null) return studio;
  const repair = (each: StudioTier): StudioTier =>
    each.tier.name === name ? { ...each, [theme]: nearest } : each;
  return { tiers: studio.tiers.map(repair) };
}

/** How a tier reads in a theme: its contrast on the surface, and the distance to the tier most like it under any vision. */
export function measureTier({ tiers }: Studio, { id, ...own }: StudioTier, theme: ThemeName) {
  const { surface, tiers: look } = defaultLook[theme];
  const others = [
    ...tiers.filter((each) => each.id !== id).map((each) => each[theme]),
    look.unknown,
  ];
  const visions = ['full', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
  const distances = others.flatMap((other) =>
    visions.map((vision) => colorDistance(own[theme], other, vision)),
  );
  return { contrast: contrastRatio(own[theme], surface), distance: Math.min(...distances) };
}

/** What can be taken away from the studio. */
export const formats = ['defineTiers', 'CSS', 'Design tokens', 'Tailwind 4', 'shadcn/ui'] as const;

/** The studio's theme in a format. */
export function writeTheme(studio: Studio, format: (typeof formats)[number]): string {
  const [tiers, surfaces] = [tiersOf(studio), surfacesOf(studio)];
  const json = (value: unknown): string => JSON.stringify(value, null, 2);
  const written: Record<typeof format, () => string> = {
    defineTiers: () =>
      `import { defineTiers } from '@credence-ui/core/tier';\n\nexport const tiers = defineTiers(${json(tiers)});\n\n` +
      `export const surfaces = ${json(surfaces)};\n\nexport const policy = ${json(policyOf(studio))};\n`,
    CSS: () => themeCss(tiers, surfaces),
    'Design tokens': () => json(themeTokens(tiers, surfaces)),
    'Tailwind 4': () => tailwindTheme(tiers),
    'shadcn/ui': shadcnTheme,
  };
  return written[format]();
}
