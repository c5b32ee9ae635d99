import { formatHex, fromOklch, mapRgb, readColor, toOklch } from './color.ts';
import type { Rgb } from './color.ts';

const steps = 200;

/**
 * The colour of the same hue nearest to `color` that `accepts` takes, as #rrggbb: first the lightness changes, by the least that
 * is enough, then the chroma falls too (OKLCH). What is returned was accepted as it is written; `null` when none is.
 */
export function nearestColor(color: Rgb, accepts: (rgb: Rgb) => boolean): string | null {
  if (accepts(rounded(color))) return formatHex(color);
  const [lightness, chroma, hue] = toOklch(color);
  for (const share of [1, 0.75, 0.5, 0.25, 0]) {
    for (const at of outwards(lightness)) {
      const candidate = rounded(fitChroma(at, chroma * share, hue));
      if (accepts(candidate)) return formatHex(candidate);
    }
  }
  return null;
}

/** Lightnesses from the given one in both directions, down to black and up to white. */
function* outwards(lightness: number): Generator<number> {
  for (let step = 0; step <= steps; step += 1) {
    const [darker, lighter] = [lightness - step / steps, lightness + step / steps];
    if (darker > -1 / steps) yield Math.max(0, darker);
    if (lighter < 1 + 1 / steps) yield Math.min(1, lighter);
  }
}

/** The colour that its #rrggbb is. */
function rounded(rgb: Rgb): Rgb {
  return readColor(formatHex(rgb))?.rgb ?? rgb;
}

/** The colour of this lightness and hue whose chroma is the largest that sRGB holds, `chroma` at most. */
function fitChroma(lightness: number, chroma: number, hue: number): Rgb {
  let [inside, outside] = [0, chroma];
  if (isInGamut(fromOklch([lightness, chroma, hue]))) inside = chroma;
  for (let round = 0; inside < chroma && round < 12; round += 1) {
    const middle = (inside + outside) / 2;
    if (isInGamut(fromOklch([lightness, middle, hue]))) inside = middle;
    else outside = middle;
  }
  const clip = (part: number): number => Math.min(1, Math.max(0, part));
  return mapRgb(fromOklch([lightness, inside, hue]), clip);
}

function isInGamut(rgb: Rgb): boolean {
  return rgb.every((part) => part >= -1e-6 && part <= 1 + 1e-6);
}
