import { digitsOfName } from './namedColors.ts';

/** A colour of the sRGB gamut: red, green and blue in [0, 1], gamma-encoded. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A colour as it is written in CSS: `alpha` is 1 where it covers what is under it. */
export interface Color {
  readonly rgb: Rgb;
  readonly alpha: number;
}

/**
 * Reads `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()`, `hsl()`, `oklch()` and names such as `teal` (CSS Color 4); what lies
 * outside of sRGB is clipped. `null` for anything else: `transparent`, `currentcolor` and the colours of a system paint nothing of
 * their own.
 */
export function readColor(text: unknown): Color | null {
  if (typeof text !== 'string') return null;
  const trimmed = text.trim();
  const digits = digitsOfName(trimmed);
  return readHex(digits === null ? trimmed : `#${digits}`) ?? readFunction(trimmed);
}

/** How a theme's colours are written, for messages about what is none. */
export const colorForms = '#rrggbb, rgb(), hsl(), oklch() or a name such as teal';

/** Writes `#rrggbb`. */
export function formatHex(rgb: Rgb): string {
  const digits = (part: number): string =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${rgb.map(digits).join('')}`;
}

/** What is seen where a colour lies over an opaque surface. */
export function coverSurface({ rgb, alpha }: Color, surface: Rgb): Rgb {
  return mapRgb(rgb, (part, at) => part * alpha + surface[at] * (1 - alpha));
}

/** Applies a function to red, green and blue. */
export function mapRgb(rgb: Rgb, change: (part: number, at: 0 | 1 | 2) => number): Rgb {
  return [change(rgb[0], 0), change(rgb[1], 1), change(rgb[2], 2)];
}

/** Gamma-encoded sRGB to linear light, a channel (IEC 61966-2-1). */
export function toLinear(rgb: Rgb): Rgb {
  return mapRgb(rgb, (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
}

/** Linear light to gamma-encoded sRGB; what is below 0 or above 1 stays so. */
function fromLinear(linear: Rgb): Rgb {
  return mapRgb(linear, (part) =>
    part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055,
  );
}

/** Lightness in [0, 1], chroma, hue in radians (OKLCH, Ottosson 2020). */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** The sRGB colour of an OKLCH one; channels outside of [0, 1] where sRGB has none. */
export function fromOklch([lightness, chroma, hue]: Oklch): Rgb {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377773761749 * a + 0.2158037573099136 * b) ** 3;
  const m = (lightness - 0.1055613458156586 * a - 0.0638541728258133 * b) ** 3;
  const s = (lightness - 0.0894841775298119 * a - 1.2914855480194092 * b) ** 3;
  return fromLinear([
    4.0767416360759574 * l - 3.3077115392580616 * m + 0.2309699031821044 * s,
    -1.2684379732850317 * l + 2.6097573492876887 * m - 0.3413193760026573 * s,
    -0.0041960761386756 * l - 0.7034186179359362 * m + 1.7076146940746117 * s,
  ]);
}

/** The OKLCH colour of an sRGB one. */
export function toOklch(rgb: Rgb): Oklch {
  const [red, green, blue] = toLinear(rgb);
  const l = Math.cbrt(
    0.412221469470763 * red + 0.5363325372617349 * green + 0.0514459932675022 * blue,
  );
  const m = Math.cbrt(
    0.2119034958178251 * red + 0.6806995506452344 * green + 0.1073969535369405 * blue,
  );
  const s = Math.cbrt(
    0.0883024591900564 * red + 0.2817188391361215 * green + 0.6299787016738222 * blue,
  );
  const a = 1.9779985324311684 * l - 2.4285922420485799 * m + 0.450593709617411 * s;
  const b = 0.0259040424655478 * l + 0.7827717124575296 * m - 0.8086757549230774 * s;
  const lightness = 0.210454268309314 * l + 0.7936177747023054 * m - 0.0040720430116193 * s;
  return [lightness, Math.hypot(a, b), Math.atan2(b, a)];
}

function readHex(text: string): Color | null {
  if (!/^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(text)) return null;
  const digits = text.length < 6 ? text.replace(/[0-9a-f]/gi, '$&$&') : text;
  const channel = (at: number): number => parseInt(digits.slice(at, at + 2), 16) / 255;
  return { rgb: [channel(1), channel(3), channel(5)], alpha: digits.length === 9 ? channel(7) : 1 };
}

const shape = /^(rgb|hsl|oklch)a?\(\s*([^()/]+?)\s*(?:\/\s*([^()/]+?)\s*)?\)$/i;

function readFunction(text: string): Color | null {
  const [, kind = '', body = '', tail] = shape.exec(text) ?? [];
  const parts = body.split(/\s*,\s*|\s+/);
  const [first = '', second = '', third = '', alpha = tail ?? '1'] = parts;
  if (parts.length > (tail === undefined ? 4 : 3)) return null;
  const rgb = readChannels(kind.toLowerCase(), [first, second, third]);
  const opacity = readNumber(alpha, 1);
  if (![...(rgb ?? [NaN]), opacity].every(Number.isFinite)) return null;
  return rgb && { rgb: mapRgb(rgb, clip), alpha: clip(opacity) };
}

function readChannels(kind: string, [x, y, z]: readonly [string, string, string]): Rgb | null {
  if (kind === 'rgb') return [x, y, z].map((part) => readNumber(part, 255) / 255) as unknown as Rgb;
  if (kind === 'hsl') return fromHsl(readAngle(x), readPercent(y), readPercent(z));
  const hue = (readAngle(z) * Math.PI) / 180;
  return kind === 'oklch' ? fromOklch([readNumber(x, 1), readNumber(y, 0.4), hue]) : null;
}

/** A number as it stands, or a percentage of `whole`; NaN for anything else. */
function readNumber(text: string, whole: number): number {
  if (text === 'none') return 0;
  const [, figure, percent] = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%?)$/i.exec(text) ?? [];
  return percent ? (Number(figure) / 100) * whole : Number(figure ?? NaN);
}

/** A share written as a percentage, the sign left out or not. */
function readPercent(text: string): number {
  return readNumber(text.replace(/%$/, ''), 100) / 100;
}

/** An angle in degrees. */
function readAngle(text: string): number {
  const [, figure = text, unit = 'deg'] = /^(.+?)(deg|grad|rad|turn)$/i.exec(text) ?? [];
  const degrees: Readonly<Record<string, number>> = {
    deg: 1,
    grad: 0.9,
    rad: 180 / Math.PI,
    turn: 360,
  };
  return figure.endsWith('%')
    ? NaN
    : readNumber(figure, 360) * (degrees[unit.toLowerCase()] ?? NaN);
}

/** CSS Color 4, 7.1: hue in degrees, saturation and lightness as shares. */
function fromHsl(hue: number, saturation: number, lightness: number): Rgb {
  const reach = clip(saturation) * Math.min(lightness, 1 - lightness);
  const channel = (turn: number): number => {
    const at = (((turn + hue / 30) % 12) + 12) % 12;
    return lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
  };
  return [channel(0), channel(8), channel(4)];
}

function clip(part: number): number {
  return Math.min(1, Math.max(0, part));
}
