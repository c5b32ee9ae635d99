import { mapRgb, toLinear } from './color.ts';
import type { Rgb } from './color.ts';
import { requireColor } from './contrast.ts';

/** How colours are seen: with all three cones, or without one of them. */
export type Vision = 'full' | 'protanopia' | 'deuteranopia' | 'tritanopia';

/** All kinds of vision that a theme is checked for. */
export const allVisions: readonly Vision[] = ['full', 'protanopia', 'deuteranopia', 'tritanopia'];

/**
 * How far apart two opaque colours are seen: CIEDE2000 (Sharma, Wu and Dalal 2005; D65, kL = kC = kH = 1) after the vision
 * is simulated (Machado, Oliveira and Fernandes 2009 at full severity, on linear sRGB). 0 is the same colour, 100 black and white. Throws for
 * what is no colour.
 */
export function colorDistance(one: string, other: string, vision: Vision = 'full'): number {
  return distanceOf(requireColor(one), requireColor(other), vision);
}

/** The same for colours that are already read. */
export function distanceOf(one: Rgb, other: Rgb, vision: Vision): number {
  return ciede2000(toLab(seeLinear(one, vision)), toLab(seeLinear(other, vision)));
}

type Matrix = readonly [Rgb, Rgb, Rgb];

const simulations: Readonly<Record<Exclude<Vision, 'full'>, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** The linear light that is seen, clipped to what a screen shows. */
function seeLinear(rgb: Rgb, vision: Vision): Rgb {
  const linear = toLinear(rgb);
  if (vision === 'full') return linear;
  return mapRgb(multiply(simulations[vision], linear), (part) => Math.min(1, Math.max(0, part)));
}

function multiply(matrix: Matrix, [x, y, z]: Rgb): Rgb {
  const row = ([a, b, c]: Rgb): number => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** Linear sRGB to CIE XYZ with white at D65. */
const toXyz: Matrix = [
  [0.4123907992659593, 0.357584339383878, 0.1804807884018343],
  [0.2126390058715102, 0.715168678767756, 0.0721923153607337],
  [0.0193308187155918, 0.119194779794626, 0.9505321522496607],
];

type Lab = readonly [lightness: number, a: number, b: number];

/** CIE Lab, white at D65 (x = 0.3127, y = 0.329). */
function toLab(linear: Rgb): Lab {
  const [x, y, z] = multiply(toXyz, linear);
  const bend = (share: number): number =>
    share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  const [fx, fy, fz] = [bend(x / (0.3127 / 0.329)), bend(y), bend(z / (0.3583 / 0.329))];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const seventh = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const stretch = 1 + 0.5 * (1 - Math.sqrt(seventh / (seventh + 25 ** 7)));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hueOf(a1 * stretch, b1), hueOf(a2 * stretch, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : shortestTurn(h2 - h1);
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const h = isGrey ? h1 + h2 : meanHue(h1, h2);
  const dl = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const dc = (c2 - c1) / (1 + 0.045 * c);
  const dh = (2 * Math.sqrt(c1 * c2) * Math.sin(turn / 2)) / (1 + 0.015 * c * hueWeight(h));
  const around = ((60 * Math.PI) / 180) * Math.exp(-((((h * 180) / Math.PI - 275) / 25) ** 2));
  const rotation = -Math.sin(around) * 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}

/** In [0, 2π); 0 for grey. */
function hueOf(a: number, b: number): number {
  const hue = Math.atan2(b, a);
  return hue < 0 ? hue + 2 * Math.PI : hue;
}

function shortestTurn(turn: number): number {
  if (turn > Math.PI) return turn - 2 * Math.PI;
  return turn < -Math.PI ? turn + 2 * Math.PI : turn;
}

function meanHue(one: number, other: number): number {
  const sum = one + other;
  if (Math.abs(one - other) <= Math.PI) return sum / 2;
  return sum < 2 * Math.PI ? sum / 2 + Math.PI : sum / 2 - Math.PI;
}

function hueWeight(h: number): number {
  const degree = Math.PI / 180;
  return (
    1 -
    0.17 * Math.cos(h - 30 * degree) +
    0.24 * Math.cos(2 * h) +
    0.32 * Math.cos(3 * h + 6 * degree) -
    0.2 * Math.cos(4 * h - 63 * degree)
  );
}
