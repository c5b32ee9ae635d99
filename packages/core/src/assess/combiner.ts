import { logit, sigmoid } from '../calibration/probability.ts';
import type { Assessment } from '../response/response.ts';

/** Weighs signals into one probability; plain JSON, so that a backend can fit it and a browser apply it. */
export interface Combiner {
  readonly version: 2;
  /** Tells calibrators which numbers they were fitted on: the same for combiners of the same weights. */
  readonly id: string;
  /** Labelled assessments that it was fitted on. */
  readonly n: number;
  /** Strength of the penalty that cross-validation chose. */
  readonly ridge: number;
  readonly intercept: number;
  /** Empty, with a reason, when the labels did not determine any weight; then everything combines to `null`. */
  readonly features: readonly CombinerFeature[];
  readonly reason: string | null;
}

/** A signal's value or detail, as sign(x)·ln(1 + |x|). It adds `weight`·(x − mean)/scale, or `missing` when it is not known. */
export interface CombinerFeature {
  /** `kind.value`, or the kind and the name of a detail. */
  readonly name: string;
  readonly mean: number;
  readonly scale: number;
  readonly weight: number;
  readonly missing: number;
}

/**
 * Applies a fitted combiner: σ(intercept + Σ weight·(x − mean)/scale), a missing x adding its own weight. In [0, 1]; `null`
 * when none of its features is known, or it could not be fitted.
 */
export function applyCombiner(
  { intercept, features }: Combiner,
  readings: Pick<Assessment, 'signals' | 'combined'>,
): number | null {
  const known = signalFeatures(readings);
  if (!features.some(({ name }) => known.has(name))) return null;
  const sum = features.reduce((total, { name, mean, scale, weight, missing }) => {
    const x = known.get(name);
    return total + (x === undefined ? missing : weight && (weight * (x - mean)) / scale);
  }, intercept);
  const confidence = sigmoid(sum);
  return Number.isFinite(confidence) ? confidence : null;
}

/** Says why a stored combiner cannot be applied, or null when it can. */
export function combinerProblem(combiner: unknown): string | null {
  const stored = (combiner ?? {}) as Readonly<Record<string, unknown>>; // stored data: anything
  if (stored['version'] !== 2 || !Array.isArray(stored['features']))
    return `Combiner version ${String(stored['version'])} is not known.`;
  if (typeof stored['reason'] === 'string')
    return `The combiner could not be fitted: ${stored['reason']}`;
  const figures = stored['features'].flatMap((feature: Readonly<Record<string, unknown>> | null) =>
    ['mean', 'scale', 'weight', 'missing'].map((key) => feature?.[key]),
  );
  return [stored['intercept'], ...figures].every(Number.isFinite)
    ? null
    : 'The parameters of the combiner are damaged.';
}

/** Name of the feature that holds the default combination's log-odds. */
export const defaultFeature = 'combined';

/**
 * The known values and details of signals by name, as sign(x)·ln(1 + |x|), so that counts do not drown shares; of two
 * signals of one kind the first counts. With them the log-odds of what the signals combine to by default.
 */
export function signalFeatures({
  signals,
  combined,
}: Pick<Assessment, 'signals' | 'combined'>): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  if (typeof combined === 'number') features.set(defaultFeature, logit(combined, 0.02));
  for (const { kind, value, details } of signals)
    for (const [name, figure] of Object.entries({ ...details, value })) {
      const key = `${kind}.${name}`;
      if (typeof figure === 'number' && Number.isFinite(figure) && !features.has(key))
        features.set(key, Math.sign(figure) * Math.log1p(Math.abs(figure)));
    }
  return features;
}

/** One figure of all assessments, standardised; or, for the part `missing`, 1 for each that lacks it. */
export interface Column extends Pick<CombinerFeature, 'name' | 'mean' | 'scale'> {
  readonly part: 'weight' | 'missing';
  readonly values: Float64Array;
}

/** For each figure that differs a standardised column, and one that marks where it is missing if it sometimes is. */
export function combinerColumns(rows: readonly ReadonlyMap<string, number>[]): readonly Column[] {
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort();
  const columns = names.flatMap((name) => columnsOf(name, rows));
  return columns.filter(({ values }) => values.some(Boolean));
}

function columnsOf(name: string, rows: readonly ReadonlyMap<string, number>[]): readonly Column[] {
  const known = rows.flatMap((row) => row.get(name) ?? []);
  const mean = known.reduce((sum, x) => sum + x, 0) / known.length;
  const scale = Math.sqrt(known.reduce((sum, x) => sum + (x - mean) ** 2, 0) / known.length);
  const standardised = (x = mean): number => (scale > 1e-12 ? (x - mean) / scale : 0);
  const values = Float64Array.from(rows, (row) => standardised(row.get(name)));
  const gaps = Float64Array.from(rows, (row) => Number(!row.has(name)));
  return [
    { name, mean, scale, part: 'weight', values },
    { name, mean, scale, part: 'missing', values: gaps },
  ];
}
