import { requireCount, requireShare, requireThat } from './requireThat.ts';
import type { Difference } from './proportionDifference.ts';
import { normalBound, normalTails, studentBound, studentTails } from './tailAreas.ts';

/** At this level of confidence, in (0, 1). */
interface Level {
  /** @default 0.95 */
  readonly level?: number;
}

/** A difference with the standard error and Welch's degrees of freedom behind it. */
export interface MeanDifference extends Difference {
  readonly error: number | null;
  readonly df: number | null;
}

/**
 * Mean of `a` minus mean of `b` with Welch's interval and two-sided t test (Welch 1947). Interval and p-value are `null` where a
 * side has fewer than two values or nothing varies; the difference is where a side has none.
 */
export function meanDifference(
  a: readonly number[],
  b: readonly number[],
  { level = 0.95 }: Level = {},
): MeanDifference {
  requireShare('level', level);
  requireFinite(a);
  requireFinite(b);
  const difference = a.length === 0 || b.length === 0 ? null : mean(a) - mean(b);
  const [va, vb] = [errorSquared(a), errorSquared(b)];
  if (difference === null || !(va + vb > 0))
    return { difference, interval: null, pValue: null, error: null, df: null };
  const error = Math.sqrt(va + vb);
  const df = (va + vb) ** 2 / (va ** 2 / (a.length - 1) + vb ** 2 / (b.length - 1));
  const interval = around(difference, studentBound(level, df) * error);
  return { difference, interval, pValue: studentTails(difference / error, df), error, df };
}

/** A unit whose events depend on one another, such as a conversation: how many of its `n` count, or what they add up to. */
export interface Cluster {
  readonly sum: number;
  readonly n: number;
}

/**
 * Ratio of sums of `a` minus that of `b`, with a normal interval and test whose variance is between clusters, k/(k−1) Σ(y − r n)²/(Σn)²
 * (Cochran 1977, 6.3). Clusters without events are left out; `null` is what fewer than two clusters on a side cannot tell.
 */
export function clusteredDifference(
  a: readonly Cluster[],
  b: readonly Cluster[],
  { level = 0.95 }: Level = {},
): Difference {
  requireShare('level', level);
  const [p, q] = [ratio(a), ratio(b)];
  if (p === null || q === null) return { difference: null, interval: null, pValue: null };
  const difference = p.mean - q.mean;
  const error = Math.sqrt(p.variance + q.variance);
  if (!(error > 0)) return { difference, interval: null, pValue: null };
  const interval = around(difference, normalBound(level) * error);
  return { difference, interval, pValue: normalTails(difference / error) };
}

/** The variance is NaN with one cluster. */
function ratio(clusters: readonly Cluster[]): { mean: number; variance: number } | null {
  requireFinite(clusters.map(({ sum }) => sum));
  for (const { n } of clusters) requireCount('n', n);
  const filled = clusters.filter(({ n }) => n > 0);
  const k = filled.length;
  const total = filled.reduce((sum, { n }) => sum + n, 0);
  if (k === 0) return null;
  const mean = filled.reduce((sum, cluster) => sum + cluster.sum, 0) / total;
  const squares = filled.reduce((sum, { sum: y, n }) => sum + (y - mean * n) ** 2, 0);
  return { mean, variance: ((k / (k - 1)) * squares) / total ** 2 };
}

/** A weighted mean; `null` where there is nothing to average, and no interval for a single value. */
export interface WeightedMean {
  readonly mean: number | null;
  readonly interval: readonly [low: number, high: number] | null;
}

/**
 * Hájek's ratio estimator Σwy/Σw with its linearised standard error √Σw²(y − mean)²/Σw and a normal interval
 * (Särndal, Swensson, Wretman 1992, 5.7). A weight is one over the chance to be drawn; values and weights pair up.
 */
export function weightedMean(
  values: readonly number[],
  weights: readonly number[],
  { level = 0.95 }: Level = {},
): WeightedMean {
  requireShare('level', level);
  requireFinite(values);
  requireThat(
    weights.length === values.length && weights.every((weight) => weight >= 0 && weight < Infinity),
    'weights are missing, negative or not finite',
    'Give one weight of 0 or more for each value',
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return { mean: null, interval: null };
  const mean = values.reduce((sum, y, i) => sum + (weights[i] ?? 0) * y, 0) / total;
  if (weights.filter((weight) => weight > 0).length < 2) return { mean, interval: null };
  const squares = values.reduce((sum, y, i) => sum + ((weights[i] ?? 0) * (y - mean)) ** 2, 0);
  const error = Math.sqrt(squares) / total;
  return { mean, interval: around(mean, normalBound(level) * error) };
}

function requireFinite(values: readonly number[]): void {
  requireThat(values.every(Number.isFinite), 'a value is not a finite number', 'Leave it out');
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Squared standard error of the mean; NaN for fewer than two values. */
function errorSquared(values: readonly number[]): number {
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return squares / (values.length - 1) / values.length;
}

function around(centre: number, half: number): readonly [number, number] {
  return [centre - half, centre + half];
}
