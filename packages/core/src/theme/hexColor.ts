/** A colour as red, green and blue in [0, 1]. */
export type Rgb = readonly [number, number, number];

/** Reads `#rgb` or `#rrggbb`. */
export function parseHex(color: string): Rgb {
  const digits = color.length === 4 ? color.replace(/[0-9a-f]/gi, '$&$&') : color;
  const channel = (at: number): number => parseInt(digits.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** Writes `#rrggbb`. */
export function formatHex(rgb: Rgb): string {
  return `#${rgb
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
