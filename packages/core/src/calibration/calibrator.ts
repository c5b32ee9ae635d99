import type { Ties } from './pairs.ts';

/** How scores are mapped to probabilities. */
export type CalibrationMethod = 'platt' | 'temperature' | 'beta' | 'isotonic' | 'histogram';

/** Every method, in the order of preference. Temperature has fewer parameters than Platt's, but takes scores for probabilities. */
export const calibrationMethods: readonly CalibrationMethod[] = [
  'platt',
  'temperature',
  'beta',
  'isotonic',
  'histogram',
];

/** What confidence numbers mean: raised when a signal or the default combination changes, so that what was fitted before is not applied after. */
export const engineVersion = '2';

/** A map from score to probability as plain JSON, so that a backend can fit it and a browser apply it. */
export type Calibrator = CalibratorHead & (Fitted | Unfitted);

/** What the scores came from: the combiner, when it was not the default combination. */
export interface CalibratorOptions {
  readonly combiner?: { readonly id: string };
}

interface CalibratorHead {
  readonly version: 1;
  /** The `engineVersion` whose scores it was fitted on. */
  readonly engine: string;
  /** The id of the combiner whose scores it was fitted on; null for the default combination. */
  readonly combiner: string | null;
  /** Labelled pairs that it was fitted on. */
  readonly n: number;
  /** How many of them were right; null for an estimate. */
  readonly right: number | null;
  /** Probabilities are kept within [margin, 1 − margin]. */
  readonly margin: number;
}

/** Curves: `platt` is 1/(1+e^(a·s+b)), `temperature` σ(logit(s)/t), `beta` σ(a·ln s − b·ln(1−s) + c), `estimate` σ(a·logit(s) + b). */
type Fitted =
  | { readonly method: 'platt'; readonly a: number; readonly b: number }
  | { readonly method: 'temperature'; readonly t: number }
  | { readonly method: 'beta'; readonly a: number; readonly b: number; readonly c: number }
  | {
      readonly method: 'estimate';
      readonly a: number;
      readonly b: number;
      readonly expectedAccuracy: number;
    }
  /** Piecewise linear through the points (x, y), constant beyond the ends. */
  | {
      readonly method: 'isotonic' | 'histogram';
      readonly x: readonly number[];
      readonly y: readonly number[];
    };

/** The labels did not determine the map. It calibrates everything to `null`. */
interface Unfitted {
  readonly method: 'none';
  readonly wanted: CalibrationMethod | 'estimate';
  readonly reason: string;
}

/** Says why a stored calibrator cannot be read, or null when it can. */
export function calibratorProblem(calibrator: unknown): string | null {
  const stored = (calibrator ?? {}) as Stored; // stored data: anything
  const name = String(stored['method']);
  const needed = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (stored['version'] !== 1 || !needed)
    return `Calibrator ${name}, version ${String(stored['version'])}, is not known.`;
  const { n, right, margin, t = 1, x, y } = stored;
  const isSound =
    [n, margin, ...needed.map((key) => stored[key])].every(Number.isFinite) &&
    (right === null || isBetween(right, 0, n as number)) && // finite, by the line above
    isBetween(margin, 0, 0.5) &&
    isBetween(t, 1e-9, 1e9) &&
    (needed.length > 0 || name === 'none' || isCurve(x, y));
  return isSound ? null : `The parameters of calibrator ${name} are damaged.`;
}

/**
 * Says why a stored calibrator must not be applied to the numbers of this release and this combiner's id (null for the
 * default combination), or null when it may.
 */
export function calibratorMismatch(
  calibrator: unknown,
  { combiner }: { readonly combiner: string | null },
): string | null {
  const problem = calibratorProblem(calibrator);
  if (problem) return problem;
  const { reason, right, n, engine, combiner: fittedOn } = calibrator as Stored; // read above
  if (typeof reason === 'string') return `The calibrator could not be fitted: ${reason}`;
  if (right === 0 || right === n) return `The calibrator was fitted on labels of one kind.`;
  if (engine !== engineVersion)
    return `The calibrator was fitted on scores of engine ${String(engine)}, not ${engineVersion}.`;
  return fittedOn === combiner
    ? null
    : `The calibrator was fitted on scores of ${named(fittedOn)}, not of ${named(combiner)}.`;
}

type Stored = Readonly<Record<string, unknown>>;

/** The numbers that each method needs; curves need lists. */
const parameters: Readonly<Record<string, readonly string[]>> = {
  temperature: ['t'],
  platt: ['a', 'b'],
  beta: ['a', 'b', 'c'],
  estimate: ['a', 'b', 'expectedAccuracy'],
  isotonic: [],
  histogram: [],
  none: [],
};

function isBetween(value: unknown, low: number, high: number): boolean {
  return typeof value === 'number' && value >= low && value <= high;
}

/** Whether x ascends, and each has a probability y. */
function isCurve(x: unknown, y: unknown): boolean {
  return (
    Array.isArray(x) &&
    Array.isArray(y) &&
    x.length > 0 &&
    x.length === y.length &&
    x.every((value, i) => Number.isFinite(value) && !(value <= x[i - 1])) &&
    y.every((value) => isBetween(value, 0, 1))
  );
}

function named(combiner: unknown): string {
  return combiner === null ? 'the default combination' : `combiner ${combiner as string}`; // an id
}

/** A curve through the points (x, y), linear between them and constant beyond the ends. */
export interface Knots {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** The share of right answers in blocks of neighbouring scores, at the first and last score of each; `ends` are tie indices. */
export function knotsOf({ scores, counts, positives }: Ties, ends: Iterable<number>): Knots {
  const x: number[] = [];
  const y: number[] = [];
  let i = 0;
  for (const end of ends) {
    const borders = new Set([i, end]);
    let [count, right] = [0, 0];
    for (; i <= end; i++) {
      count += counts[i] ?? 0;
      right += positives[i] ?? 0;
    }
    for (const border of borders) {
      x.push(scores[border] ?? 0);
      y.push(right / count);
    }
  }
  return { x, y };
}

/** The index of the first x that is not below s. */
export function lowerBound(x: ArrayLike<number>, s: number): number {
  let [low, high] = [0, x.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((x[middle] ?? 0) < s) low = middle + 1;
    else high = middle;
  }
  return low;
}
