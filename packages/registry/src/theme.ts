import type { RegistryItem } from 'shadcn/schema';
import { shadcnTheme, tailwindTheme } from '@credence-ui/core/theme';
import { defaultTiers } from '@credence-ui/core/tier';

const look = readRule(shadcnTheme());

/**
 * The style sheet, the colours and radii of the app's theme for it, and utilities such as `text-credence-tier-high`. The sheet goes
 * into a layer above Tailwind's reset and below its utilities, since it is imported after Tailwind.
 */
export const themeItem: RegistryItem = {
  name: 'theme',
  type: 'registry:theme',
  title: 'Theme',
  description: "Credence's style sheet in the colours and radii of the app's own theme.",
  dependencies: ['@credence-ui/core', '@credence-ui/react'],
  cssVars: { theme: readRule(tailwindTheme(defaultTiers), '--').declarations },
  css: {
    '@import "@credence-ui/react/styles.css" layer(components)': {},
    [look.selector]: look.declarations,
  },
};

interface Rule {
  readonly selector: string;
  readonly declarations: Record<string, string>;
}

/** The one rule of a style sheet, with its properties freed of a prefix. */
function readRule(css: string, prefix = ''): Rule {
  const [selector = '', body = ''] = css.replace(/\s*\}\s*$/, '').split(' {\n');
  const lines = [...body.matchAll(/^ *(--[\w-]+): (.*);$/gm)];
  const declarations = lines.map(([, name = '', value = '']) => [name.slice(prefix.length), value]);
  // Pairs of strings, as they were put together above.
  return { selector, declarations: Object.fromEntries(declarations) as Record<string, string> };
}
