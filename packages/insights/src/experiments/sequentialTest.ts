import { requireThat } from './requireThat.ts';
import { detectableEffect } from './sampleSize.ts';
import { normalTails } from './tailAreas.ts';
import type { ExperimentPlan } from './sampleSize.ts';

/** One outcome, in the order in which they came: success 1, else 0. */
export interface Observation {
  readonly side: 'a' | 'b';
  readonly value: 0 | 1;
  /** What it depends on, such as a conversation: outcomes of one unit count as one cluster. */
  readonly unit?: string;
}

/** The plan must be made before the data are seen; it says when the test ends. */
export type SequentialPlan = Omit<ExperimentPlan, 'baseline'>;

/** What may be read after every observation without raising the chance of a false alarm. */
export interface SequentialResult {
  /** Never rises as observations come in; 1 as long as there is no evidence. */
  readonly pValue: number;
  /** After how many observations the p-value first was at most `alpha`; `null` while it is not. */
  readonly decidedAfter: number | null;
  /** Difference a − b with the simultaneous interval of all looks so far, at level 1 − alpha; `null` while nothing varies. */
  readonly difference: number | null;
  readonly interval: readonly [low: number, high: number] | null;
  /** Information gathered over that planned, in [0, 1]; at 1 the test is over and later observations change nothing. */
  readonly progress: number;
}

/**
 * Compares two shares after every observation until the information planned for `effect` is there. The statistic
 * S = z√(information / planned) behaves like Brownian motion on [0, 1], so that p = P(max|B| ≥ max|S|), by the reflection principle,
 * holds for all looks at once (information-based monitoring, constant boundary: Jennison, Turnbull 1999, chapters 3 and 11). With units
 * the variance is between them, and nothing is said before each side has twenty.
 */
export function sequentialTest(
  observations: readonly Observation[],
  { effect, alpha = 0.05, power = 0.8 }: SequentialPlan,
): SequentialResult {
  requireThat(
    effect !== 0 && Math.abs(effect) <= 1,
    `an effect of ${effect} cannot be planned for`,
    'Give one in [-1, 1] that is not 0',
  );
  const planned = (detectableEffect(1, { alpha, power }) / effect) ** 2;
  const bound = boundary(alpha);
  const clustered = observations.some(({ unit }) => unit !== undefined);
  const sides = { a: emptySide(), b: emptySide() };
  let look: Look | null = null;
  let largest = 0;
  let decidedAfter: number | null = null;
  for (const [i, { side, value, unit }] of observations.entries()) {
    add(sides[side], value, clustered ? (unit ?? `alone ${i}`) : null);
    look = lookAt(sides.a, sides.b, clustered, planned) ?? look;
    if (look === null) continue;
    largest = Math.max(largest, Math.abs(look.s));
    if (largest >= bound) decidedAfter ??= i + 1;
    if (look.progress === 1) break;
  }
  const pValue = maximumTail(largest);
  if (look === null) return { pValue, decidedAfter, difference: null, interval: null, progress: 0 };
  const { difference, progress } = look;
  const half = bound / (progress * Math.sqrt(planned));
  const interval = [Math.max(-1, difference - half), Math.min(1, difference + half)] as const;
  return { pValue, decidedAfter, difference, interval, progress };
}

interface Look {
  readonly difference: number;
  readonly progress: number;
  readonly s: number;
}

function lookAt(a: Side, b: Side, clustered: boolean, planned: number): Look | null {
  const information = clustered ? betweenUnits(a, b) : pooled(a, b);
  if (information === 0) return null;
  const difference = a.sum / a.n - b.sum / b.n;
  const progress = Math.min(1, information / planned);
  return { difference, progress, s: difference * Math.sqrt(information * progress) };
}

/** What was counted of one side; the squares and products are sums over its units. */
interface Side {
  sum: number;
  n: number;
  sumSquares: number;
  products: number;
  nSquares: number;
  readonly units: Map<string, { sum: number; n: number }>;
}

function emptySide(): Side {
  return { sum: 0, n: 0, sumSquares: 0, products: 0, nSquares: 0, units: new Map() };
}

function add(side: Side, value: number, name: string | null): void {
  side.sum += value;
  side.n += 1;
  if (name === null) return;
  const unit = side.units.get(name) ?? { sum: 0, n: 0 };
  side.units.set(name, unit);
  side.sumSquares += value * (2 * unit.sum + value);
  side.products += unit.sum + value * (unit.n + 1);
  side.nSquares += 2 * unit.n + 1;
  unit.sum += value;
  unit.n += 1;
}

/** One over the variance of the difference, the variance pooled; 0 where it cannot be known. */
function pooled(a: Side, b: Side): number {
  if (a.n === 0 || b.n === 0) return 0;
  const share = (a.sum + b.sum) / (a.n + b.n);
  const variance = share * (1 - share) * (1 / a.n + 1 / b.n);
  return variance > 0 ? 1 / variance : 0;
}

const fewestUnits = 20;

function betweenUnits(a: Side, b: Side): number {
  if (a.units.size < fewestUnits || b.units.size < fewestUnits) return 0;
  const variance = varianceOf(a) + varianceOf(b);
  return variance > 1e-15 ? 1 / variance : 0;
}

/** k/(k−1) Σ(y − rn)²/(Σn)², multiplied out so that it is brought up to date at once. */
function varianceOf({ sum, n, sumSquares, products, nSquares, units: { size: k } }: Side): number {
  const r = sum / n;
  return ((k / (k - 1)) * (sumSquares - 2 * r * products + r * r * nSquares)) / n ** 2;
}

/** The share of alpha that is spent: the rest is for outcomes that are counted, not normal, and whose variance is estimated. */
const spent = 0.85;

/** P(max|B| ≥ x) on [0, 1] of Brownian motion over the share that is spent: 2 Σ (−1)ᵏ P(|Z| ≥ (2k + 1)x) (Feller 1971, X.5). */
function maximumTail(x: number): number {
  // Below, the complement is less than 1e-5, and the series would need many terms.
  if (x < 0.3) return 1;
  let sum = 0;
  for (let k = 0; k < 30; k++) sum += (k % 2 === 0 ? 2 : -2) * normalTails((2 * k + 1) * x);
  return Math.min(1, sum / spent);
}

/** The x whose tail is alpha, by bisection. */
function boundary(alpha: number): number {
  let [low, high] = [0, 40];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (maximumTail(middle) > alpha) low = middle;
    else high = middle;
  }
  return high;
}
