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
export function withContrast(color: string, background: string, target: number): string {
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
