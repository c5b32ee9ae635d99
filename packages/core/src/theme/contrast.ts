import { colorForms, readColor, toLinear } from './color.ts';
import type { Rgb } from './color.ts';

/**
 * Contrast ratio of two opaque colours, 1 to 21, as WCAG 2.2 defines it: (L1 + 0.05) / (L2 + 0.05). Throws for what is no
 * colour.
 */
export function contrastRatio(one: string, other: string): number {
  return contrastOf(requireColor(one), requireColor(other));
}

/** The same for colours that are already read. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Reads an opaque colour that a program names; throws for what is none. */
export function requireColor(color: string): Rgb {
  const read = readColor(color);
  if (read?.alpha === 1) return read.rgb;
  throw new Error(
    `Credence: ${JSON.stringify(color)} is no colour that a theme takes. Write an opaque one as ${colorForms}.`,
  );
}

/** Relative luminance of sRGB, 0 to 1 (WCAG 2.2). */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = toLinear(rgb);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
