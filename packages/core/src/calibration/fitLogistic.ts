import { sigmoid } from './probability.ts';

/**
 * Weights w and last an intercept of P(1) = σ(w·x + intercept), the features given in columns and the targets in [0, 1]: the
 * maximum likelihood by damped Newton steps, with `ridge`·‖w − mean‖²/2 added to the negative log-likelihood. A ridge may be
 * one for all columns, or one for each weight and the intercept. Null when there is no maximum: separable classes, or
 * collinear columns without ridge.
 */
export function fitLogistic(
  columns: readonly Float64Array[],
  targets: ArrayLike<number>,
  ridge: number | readonly number[] = 0,
  mean: readonly number[] = [],
): readonly number[] | null {
  const strengths = typeof ridge === 'number' ? columns.map(() => ridge) : ridge;
  const prior = [...columns, 1].map((_, j) => ({
    mean: mean[j] ?? 0,
    strength: strengths[j] ?? 0,
  }));
  let w = prior.map((one) => one.mean);
  let at = evaluate(columns, targets, w, prior);
  for (let i = 0; i < 100; i++) {
    const [from, { loss, system }] = [w, at];
    const exact = solve(copyOf(system));
    // Where a part of the labels is separated, the Hessian vanishes before the rest is fitted: damped, it leads on.
    const step = exact ?? (i > 0 ? solve(copyOf(system, 1 + 1e-6)) : null);
    if (!step) return i > 0 ? w : null;
    for (let size = 1; size > 1e-9; size /= 2) {
      w = from.map((value, j) => value - size * (step[j] ?? 0));
      at = evaluate(columns, targets, w, prior);
      if (at.loss <= loss * (1 + 1e-12)) break;
    }
    if (at.loss < 1e-9 * targets.length) return null;
    if (!exact && at.loss > loss * (1 - 1e-12)) break;
    if (Math.hypot(...step) <= 1e-10 * (1 + Math.hypot(...w))) break;
  }
  return w;
}

function copyOf(system: readonly number[][], damping = 1): number[][] {
  return system.map((row, j) => row.map((value, k) => (j === k ? value * damping : value)));
}

/** Where a weight is drawn to, and how strongly. */
interface Prior {
  readonly mean: number;
  readonly strength: number;
}

/** The loss at w, and its Hessian and gradient as the rows of [H | g]. */
function evaluate(
  columns: readonly Float64Array[],
  targets: ArrayLike<number>,
  w: readonly number[],
  prior: readonly Prior[],
): { loss: number; system: number[][] } {
  const k = columns.length;
  const x = new Array<number>(k + 1).fill(1);
  let loss = 0;
  const system = w.map((wj, j) => {
    const row = new Array<number>(k + 2).fill(0);
    const { mean = 0, strength = 0 } = prior[j] ?? {};
    loss += (strength / 2) * (wj - mean) ** 2;
    row[j] = strength;
    row[k + 1] = strength * (wj - mean);
    return row;
  });
  for (let i = 0; i < targets.length; i++) {
    for (let j = 0; j < k; j++) x[j] = columns[j]?.[i] ?? 0;
    let z = 0;
    for (let j = 0; j <= k; j++) z += (w[j] ?? 0) * (x[j] ?? 0);
    const t = targets[i] ?? 0;
    const p = sigmoid(z);
    loss += Math.log1p(Math.exp(-Math.abs(z))) + Math.max(0, z) - t * z;
    add(system, x, p * (1 - p), p - t);
  }
  return { loss, system };
}

function add(
  system: readonly number[][],
  x: readonly number[],
  weight: number,
  error: number,
): void {
  const n = x.length;
  for (let a = 0; a < n; a++) {
    const row = system[a] ?? [];
    const xa = x[a] ?? 0;
    for (let b = 0; b < n; b++) row[b] = (row[b] ?? 0) + weight * xa * (x[b] ?? 0);
    row[n] = (row[n] ?? 0) + error * xa;
  }
}

/**
 * Solves Ax = b for a positive definite A, given as the rows [A | b], by elimination in place. Null when A is singular to
 * working precision.
 */
function solve(rows: readonly number[][]): number[] | null {
  const n = rows.length;
  const sizes = rows.map((row, i) => row[i] ?? 0);
  for (const [i, pivotRow] of rows.entries()) {
    const pivot = pivotRow[i] ?? 0;
    if (!(pivot > 1e-14 * (sizes[i] ?? 0))) return null;
    for (const row of rows) {
      const factor = row === pivotRow ? 0 : (row[i] ?? 0) / pivot;
      for (let k = i; k <= n; k++) row[k] = (row[k] ?? 0) - factor * (pivotRow[k] ?? 0);
    }
  }
  return rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
}
