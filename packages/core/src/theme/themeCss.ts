import { isHexColor } from '../tier/tier.ts';
import type { Tier, Tiers, Tone } from '../tier/tier.ts';
import { withContrast } from './contrast.ts';

/** The grounds that tiers are read on, as hex colours. */
export interface Surfaces {
  /** @default '#ffffff' */
  readonly light?: string;
  /** @default '#141517' */
  readonly dark?: string;
}

/**
 * A style sheet that paints a product's own tiers: `--credence-tier-<name>-color`, `-line` and `-width`, and the rules
 * that apply them, in the themes of the style sheet. Each `borderColor` is darkened or lightened just enough for text, 4.5:1 on the surface (WCAG 2.2).
 * Names are escaped and colours checked, so that neither can add rules of its own.
 */
export function themeCss(tiers: Tiers, surfaces: Surfaces = {}): string {
  const { light = '#ffffff', dark = '#141517' } = surfaces;
  const colors = [light, dark, ...tiers.map(({ borderColor }) => borderColor)];
  const unusable = colors.filter((color: unknown) => !isHexColor(color));
  if (unusable.length > 0) {
    throw new Error(
      `Credence: ${JSON.stringify(unusable[0])} is no colour that a theme takes. Write it as #rgb or #rrggbb.`,
    );
  }
  const lightColors = tiers.map((tier) => colorOf(tier, light));
  const darkColors = tiers.map((tier) => colorOf(tier, dark));
  return [
    rule(':root', tiers.flatMap(linesOf)),
    rule(":root, [data-credence-theme='light']", lightColors),
    `@media (prefers-color-scheme: dark) { ${rule("[data-credence-theme='auto']", darkColors)} }`,
    rule(".dark, [data-theme='dark'], [data-credence-theme='dark']", darkColors),
    ...tiers.map(applied),
  ].join('\n');
}

const lines: Readonly<Record<Tone, readonly [line: string, width: string]>> = {
  positive: ['solid', '2px'],
  caution: ['dashed', '2px'],
  negative: ['double', '4px'],
  neutral: ['dotted', '2px'],
};

function property({ name }: Tier, part: string): string {
  return `--credence-tier-${cssIdentifier(name)}-${part}`;
}

function colorOf(tier: Tier, surface: string): string {
  return `${property(tier, 'color')}: ${withContrast(tier.borderColor, surface, 4.5)}`;
}

function linesOf(tier: Tier): string[] {
  const [line, width] = lines[tier.tone];
  return [`${property(tier, 'line')}: ${line}`, `${property(tier, 'width')}: ${width}`];
}

function applied(tier: Tier): string {
  const parts = ['color', 'line', 'width'];
  return rule(
    `[data-credence][data-tone][data-tier=${cssString(tier.name)}]`,
    parts.map((part) => `--credence-tier-${part}: var(${property(tier, part)})`),
  );
}

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector} { ${declarations.map((declaration) => `${declaration};`).join(' ')} }`;
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
