import type { Tier, Tiers, Tone } from '../tier/tier.ts';
import { repairTheme } from './themeColors.ts';
import type { Surfaces, ThemeColors } from './themeColors.ts';

/**
 * A style sheet that paints a product's own tiers: `--credence-tier-<name>-color`, `-line` and `-width`, and the rules
 * that apply them, in the themes and the layer of the style sheet, which it follows. Each colour is darkened or lightened just enough for text, 4.5:1 on the surface (WCAG 2.2).
 * Names are escaped and colours checked, so that neither can add rules of its own.
 */
export function themeCss(tiers: Tiers, surfaces: Surfaces = {}): string {
  const painted = repairTheme(tiers, surfaces);
  const lightColors = tiers.map((tier) => colorOf(tier, painted.light));
  const darkColors = tiers.map((tier) => colorOf(tier, painted.dark));
  return [
    '@layer credence {',
    rule(':root', tiers.flatMap(linesOf)),
    rule(":root, [data-credence-theme='light']", lightColors),
    `@media (prefers-color-scheme: dark) { ${rule("[data-credence-theme='auto']", darkColors)} }`,
    rule(".dark, [data-theme='dark'], [data-credence-theme='dark']", darkColors),
    ...tiers.map(applied),
    '}',
  ].join('\n');
}

/** What each tone looks like in a border: the style of its line and its width. */
export const toneLines: Readonly<Record<Tone, readonly [line: string, width: string]>> = {
  positive: ['solid', '2px'],
  caution: ['dashed', '2px'],
  negative: ['double', '4px'],
  neutral: ['dotted', '2px'],
};

/** The custom property of a tier, such as `--credence-tier-high-color`. */
export function tierProperty({ name }: Pick<Tier, 'name'>, part: string): string {
  return `--credence-tier-${cssIdentifier(name)}-${part}`;
}

function colorOf(tier: Tier, { tiers }: Required<ThemeColors>): string {
  return `${tierProperty(tier, 'color')}: ${tiers[tier.name] ?? tier.borderColor}`;
}

function linesOf(tier: Tier): string[] {
  const [line, width] = toneLines[tier.tone];
  return [`${tierProperty(tier, 'line')}: ${line}`, `${tierProperty(tier, 'width')}: ${width}`];
}

function applied(tier: Tier): string {
  const parts = ['color', 'line', 'width'];
  return rule(
    `[data-credence][data-tone][data-tier=${cssString(tier.name)}]`,
    parts.map((part) => `--credence-tier-${part}: var(${tierProperty(tier, part)})`),
  );
}

function rule(selector: string, declarations: readonly string[]): string {
  return `:where(${selector}) { ${declarations.map((declaration) => `${declaration};`).join(' ')} }`;
}

/** `text` as part of a CSS identifier: letters, digits, `-`, `_` and non-ASCII stay, the rest is escaped. */
function cssIdentifier(text: string): string {
  return Array.from(text, escapeInIdentifier).join('');
}

/** `text` as a quoted CSS string. */
function cssString(text: string): string {
  return `"${Array.from(text, escapeInString).join('')}"`;
}

function escapeInIdentifier(character: string): string {
  return /^[\w-]$/.test(character) || isPlainNonAscii(character) ? character : escape(character);
}

function escapeInString(character: string): string {
  return /^[\w -]$/.test(character) || isPlainNonAscii(character) ? character : escape(character);
}

/** Beyond ASCII and the C1 controls, and no half of a surrogate pair. */
function isPlainNonAscii(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xa0 && !(code >= 0xd800 && code <= 0xdfff);
}

function escape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code === 0 || isSurrogate ? '\ufffd' : `\\${code.toString(16)} `;
}
