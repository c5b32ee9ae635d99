import { tableOf } from './markdown.ts';
import type { ReferencePage } from './markdown.ts';
import type { Part, Shown } from './readParts.ts';
import { readTokens } from './readTokens.ts';
import type { Token } from './readTokens.ts';

/** The page of every custom property and every `data-` attribute. */
export function describeTokens({ parts }: Shown, root: string): ReferencePage {
  const attributes = namesOf(parts).map((name) => attributeRow(name, parts));
  const text = [
    '# Tokens and attributes',
    'What a product may style. How it is meant is in [Theming](../concepts/theming.md).',
    '## Custom properties',
    'Set them on `:root` or on any element above the parts.',
    tableOf(
      ['Property', 'For', 'Light', 'Dark', 'Compact', 'Touch'],
      readTokens(root).map(tokenRow),
    ),
    tableOf(['Without a value until it is set', 'For'], unset),
    byPart,
    '## Attributes that a product sets',
    tableOf(['Attribute', 'Values', 'What it sets'], setByProduct),
    '## Attributes that parts have',
    'Each part and what stands in it has its name as `data-credence`. Its state stands beside it:',
    tableOf(['Attribute', 'Parts', 'What it says'], attributes),
  ];
  return { path: 'reference/tokens.md', text: text.join('\n\n') };
}

const unset = [
  ['`--credence-font`', 'The font of the parts; that of the page while it is not set.'],
  ['`--credence-chip-gap`', 'The `gap` of a row in which the glyph and words of a chip stand.'],
];

const byPart =
  'Each part works out `--credence-tier-color`, `--credence-tier-line` and `--credence-tier-width` from its tone, and ' +
  '`--credence-target-small`, the least size of what stands in a line of text, from `--credence-target`.';

const setByProduct = [
  ['`data-credence-theme`', '`light`, `dark`, `auto`', 'The colours of the parts in it.'],
  [
    '`data-credence-density`',
    '`compact`, `normal`, `touch`',
    'The room that the parts in it take.',
  ],
];

function tokenRow({ name, text, light, dark, densities }: Token): readonly string[] {
  const values = [light, dark, densities[0] ?? '', densities[1] ?? ''];
  return [`\`${name}\``, text, ...values.map((value) => (value === '' ? '' : `\`${value}\``))];
}

function namesOf(parts: readonly Part[]): readonly string[] {
  return [...new Set(parts.flatMap(({ state }) => state.map(({ name }) => name)))].sort();
}

function attributeRow(name: string, parts: readonly Part[]): readonly string[] {
  const having = parts.filter(({ state }) => state.some((each) => each.name === name));
  const texts = having.flatMap(({ state }) => state.filter((each) => each.name === name));
  return [
    `\`data-${name.toLowerCase()}\``,
    having.map((part) => part.name).join(', '),
    [...new Set(texts.map(({ text }) => text))].join(' '),
  ];
}
