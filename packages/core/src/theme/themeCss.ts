import { isHexColor } from '../tier/tier.ts';
import type { Tier, Tiers, Tone } from '../tier/tier.ts';

/** The grounds that tiers are read on, as hex colours. */
export interface Surfaces {
  /** @default '#ffffff' */
  readonly light?: string;
  /** @default '#141517' */
  readonly dark?: string;
}

/**
 * A style sheet that paints a product's own tiers: `--credence-tier-<name>-color`, `-line` and `-width`, and the rules
 * that apply them, in the themes and the layer of the style sheet, which it follows. Each `borderColor` is darkened or lightened just enough for text, 4.5:1 on the surface (WCAG 2.2).
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
    '@layer credence {',
    rule(':root', tiers.flatMap(linesOf)),
    rule(":root, [data-credence-theme='light']", lightColors),
    `@media (prefers-color-scheme: dark) { ${rule("[data-credence-theme='auto']", darkColors)} }`,
    rule(".dark, [data-theme='dark'], [data-credence-theme='dark']", darkColors),
    ...tiers.map(applied),
    '}',
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

/** Contrast ratio of two hex colours, 1 to 21, as WCAG 2.2 defines it: (L1 + 0.05) / (L2 + 0.05). */
export function contrastRatio(one: string, other: string): number {
  const [dark, light] = [luminance(parseHex(one)), luminance(parseHex(other))].sort(
    (a, b) => a - b,
  );
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/**
 * The colour nearest to `color`, on the line to black or to white, whose contrast with `background` is at least
 * `target`; the end of that line when even it is too weak.
 */
function withContrast(color: string, background: string, target: number): string {
  const base = parseHex(color);
  const toward: Rgb = luminance(parseHex(background)) > 0.18 ? [0, 0, 0] : [1, 1, 1];
  for (let step = 0; step <= 100; step += 1) {
    const mixed = formatHex(mix(base, toward, step / 100));
    if (contrastRatio(mixed, background) >= target) return mixed;
  }
  return formatHex(toward);
}

function mix([r, g, b]: Rgb, [x, y, z]: Rgb, share: number): Rgb {
  const blend = (from: number, to: number): number => from + (to - from) * share;
  return [blend(r, x), blend(g, y), blend(b, z)];
}

/** Relative luminance of sRGB, 0 to 1 (WCAG 2.2). */
function luminance(rgb: Rgb): number {
  const linear = (part: number): number =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
}

/** A colour as red, green and blue in [0, 1]. */
type Rgb = readonly [number, number, number];

/** Reads `#rgb` or `#rrggbb`. */
function parseHex(color: string): Rgb {
  const digits = color.length === 4 ? color.replace(/[0-9a-f]/gi, '$&$&') : color;
  const channel = (at: number): number => parseInt(digits.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** Writes `#rrggbb`. */
function formatHex(rgb: Rgb): string {
  return `#${rgb
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
