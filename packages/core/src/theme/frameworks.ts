import { unknownTier } from '../tier/tier.ts';
import type { Tiers } from '../tier/tier.ts';
import { tierProperty } from './themeCss.ts';

/**
 * A Tailwind 4 `@theme` block: `text-credence-tier-high`, `border-credence-tier-low` and `bg-credence-surface` in a product's own markup. It points to the
 * custom properties of the style sheet and of `themeCss`, so that it follows the theme around it.
 */
export function tailwindTheme(tiers: Tiers): string {
  const grounds = ['page', 'surface', 'sunken', 'ink', 'ink-2', 'rule', 'accent', 'accent-ink'];
  const lines = [
    ...grounds.map((name) => [`--color-credence-${name}`, `--credence-${name}`]),
    ...[...tiers, unknownTier].map((tier) => {
      const property = tierProperty(tier, 'color');
      return [
        property.replace(/^--credence-tier-(.*)-color$/s, '--color-credence-tier-$1'),
        property,
      ];
    }),
    ...['1', '2', '3'].map((step) => [`--radius-credence-${step}`, `--credence-radius-${step}`]),
  ];
  const declarations = lines.map(([name = '', value = '']) => `  ${name}: var(${value});`);
  return `@theme inline {\n${declarations.join('\n')}\n}`;
}

/**
 * A style sheet that gives Credence the look of a shadcn/ui theme (Tailwind 4, whose variables are whole colours), in light and dark. What
 * marks a field's edge, the focus and the tiers stays, since `--input` and `--ring` promise no contrast.
 */
export function shadcnTheme(): string {
  const values = Object.entries(shadcnValues).map(
    ([name, value]) => `  --credence-${name}: ${value};`,
  );
  return `:root, .dark, [data-theme='dark'], [data-credence-theme] {\n${values.join('\n')}\n}`;
}

const shadcnValues: Readonly<Record<string, string>> = {
  page: 'var(--background)',
  surface: 'var(--card, var(--background))',
  sunken: 'var(--muted)',
  ink: 'var(--card-foreground, var(--foreground))',
  'ink-2': 'var(--muted-foreground)',
  'ink-3': 'var(--muted-foreground)',
  rule: 'var(--border)',
  accent: 'var(--primary)',
  'accent-ink': 'var(--primary-foreground)',
  'radius-1': 'max(0px, calc(var(--radius) - 4px))',
  'radius-2': 'var(--radius)',
  'radius-3': 'calc(var(--radius) + 4px)',
};
