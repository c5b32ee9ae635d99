import { fitLogistic } from '../calibration/fitLogistic.ts';
import { foldsOf, requireLabels } from '../calibration/pairs.ts';
import type { Groups } from '../calibration/pairs.ts';
import { clip, sigmoid } from '../calibration/probability.ts';
import type { Assessment } from '../response/response.ts';
import { combinerColumns, defaultFeature, signalFeatures } from './combiner.ts';
import type { Column, Combiner, CombinerFeature } from './combiner.ts';

/** What a combiner is fitted on: the signals, and what they combine to by default. */
export type Combinable = Pick<Assessment, 'signals' | 'combined'>;

const strengths = [3, 10, 30, 100, 300, 1000, 3000, 10_000];
const folds = 5;
/** Fewer labels, or fewer of the rarer kind, say less than the default combination. */
const [leastLabels, leastRarer] = [50, 10];

/**
 * Ridge logistic regression of labels on the values and details of assessments' signals, standardised, with an indicator
 * where a figure is missing. It shrinks towards the default combination, whose log-odds are a feature with a prior weight of 1;
 * the strength is the greatest whose five-fold cross-validated log loss is within a standard error of the least, folds by
 * `groups` where given. No signal's value gets a
 * negative weight, so that more support never lowers the number. Lists of different length and labels that are neither 0 nor 1
 * throw; with fewer than 50 labels, or 10 of the rarer kind, the combiner has no features and a reason.
 */
export function fitCombiner(
  assessments: readonly Combinable[],
  labels: readonly (0 | 1)[],
  { groups }: { readonly groups?: Groups } = {},
): Combiner {
  requireLabels('assessments', assessments, labels);
  requireBinary(labels);
  const n = labels.length;
  const right = labels.filter(Boolean).length;
  if (n < leastLabels || Math.min(right, n - right) < leastRarer)
    return combinerOf(
      n,
      `It takes ${String(leastLabels)} labels, ${String(leastRarer)} of the rarer kind.`,
    );
  const columns = combinerColumns(assessments.map(signalFeatures));
  const rows = foldsOf(labels, null, groups ?? null, folds);
  const losses = strengths.map((strength) => heldOutLosses(columns, labels, strength, rows));
  const ridge = strengths[steadiest(losses)] ?? 10_000;
  const weights = fitRising(columns, labels, ridge);
  if (!weights) return combinerOf(n, 'The labels do not determine the weights.');
  return combinerOf(n, null, ridge, weights.at(-1) ?? 0, featuresOf(columns, weights));
}

function requireBinary(labels: readonly unknown[]): void {
  const odd = labels.find((label) => label !== 0 && label !== 1);
  if (odd !== undefined || labels.includes(undefined))
    throw new TypeError(
      `Credence: a label is ${String(odd)}. Pass 1 for right and 0 for wrong, and leave out what is not labelled.`,
    );
}

function combinerOf(
  n: number,
  reason: string | null,
  ridge = 0,
  intercept = 0,
  features: readonly CombinerFeature[] = [],
): Combiner {
  const fitted = { version: 2, n, ridge, intercept, features, reason } as const;
  return { ...fitted, id: hash(JSON.stringify([intercept, features])) };
}

/** FNV-1a in base 36. */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++)
    state = Math.imul(state ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return state.toString(36);
}

/** The fit without the signals whose value would get a negative weight, the most negative leaving first. */
function fitRising(
  columns: readonly Column[],
  labels: ArrayLike<number>,
  ridge: number,
): readonly number[] | null {
  const dropped = new Set<Column>();
  for (;;) {
    const kept = columns.filter((column) => !dropped.has(column));
    const ridges = kept.map(({ name }) => (name === defaultFeature ? ridge / 10 : ridge));
    const means = kept.map(({ name, part, scale }) =>
      name === defaultFeature && part === 'weight' ? scale : 0,
    );
    const found = fitLogistic(
      kept.map(({ values }) => values),
      labels,
      ridges,
      means,
    );
    if (!found) return null;
    const weights = columns.map((column) => found[kept.indexOf(column)] ?? 0);
    const least = columns
      .map((column, i) => ({ column, weight: weights[i] ?? 0 }))
      .filter(({ column: { part, name } }) => part === 'weight' && mustRise.test(name))
      .sort((a, b) => a.weight - b.weight)[0];
    if (!least || least.weight >= 0) return [...weights, found.at(-1) ?? 0];
    dropped.add(least.column);
  }
}

const mustRise = /^[^.]*$|\.(?:value|support)$/;

/** The last list whose mean is within one standard error of the least mean, the error being that of the differences. */
function steadiest(losses: readonly (readonly number[])[]): number {
  const sums = losses.map((list) => list.reduce((sum, loss) => sum + loss, 0));
  const best = sums.indexOf(Math.min(...sums));
  return losses.reduce((steady, list, i) => {
    const excess = (sums[i] ?? 0) - (sums[best] ?? 0);
    const squares = list.reduce(
      (sum, loss, row) => sum + (loss - (losses[best]?.[row] ?? 0)) ** 2,
      0,
    );
    const error = Math.sqrt(Math.max(0, squares - (excess * excess) / list.length));
    return excess <= error ? i : steady;
  }, best);
}

/** Log loss, in nats, of each label under the weights fitted on the other folds. */
function heldOutLosses(
  columns: readonly Column[],
  labels: readonly number[],
  ridge: number,
  rows: Uint8Array,
): readonly number[] {
  const fits = Array.from({ length: folds }, (_, fold) => {
    const train = columns.map((column) => ({
      ...column,
      values: column.values.filter((_value, i) => rows[i] !== fold),
    }));
    return (
      fitRising(
        train,
        labels.filter((_label, i) => rows[i] !== fold),
        ridge,
      ) ?? []
    );
  });
  return labels.map((label, i) => lossAt(columns, fits[rows[i] ?? 0] ?? [], i, label));
}

function lossAt(
  columns: readonly Column[],
  weights: readonly number[],
  row: number,
  label: number,
): number {
  const z = columns.reduce(
    (sum, { values }, j) => sum + (weights[j] ?? 0) * (values[row] ?? 0),
    weights.at(-1) ?? 0,
  );
  const p = clip(sigmoid(z), 1e-6);
  return -Math.log(label === 1 ? p : 1 - p);
}

function featuresOf(
  columns: readonly Column[],
  weights: readonly number[],
): readonly CombinerFeature[] {
  const features = new Map<string, CombinerFeature>();
  for (const [i, { name, mean, scale, part }] of columns.entries()) {
    const known = features.get(name) ?? { name, mean, scale, weight: 0, missing: 0 };
    // JSON has no negative zero.
    features.set(name, { ...known, [part]: (weights[i] ?? 0) + 0 });
  }
  return [...features.values()];
}
