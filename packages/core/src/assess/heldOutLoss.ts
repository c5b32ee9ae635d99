import { fitLogistic } from '../calibration/fitLogistic.ts';
import { clip, sigmoid } from '../calibration/logit.ts';

const folds = 5;

/** Mean log loss, in nats, of each fifth of the labels under the weights fitted on the others; fifths in given order. */
export function heldOutLoss(
  columns: readonly Float64Array[],
  labels: readonly number[],
  ridge: number,
): number {
  const foldOf = (i: number): number => Math.floor((i * folds) / labels.length);
  let loss = 0;
  for (let fold = 0; fold < folds; fold++) {
    const train = columns.map((column) => column.filter((_, i) => foldOf(i) !== fold));
    const rest = labels.filter((_, i) => foldOf(i) !== fold);
    const weights = fitLogistic(train, rest, ridge) ?? [];
    labels.forEach((label, i) => {
      if (foldOf(i) === fold) loss += lossAt(columns, weights, i, label);
    });
  }
  return loss / labels.length;
}

function lossAt(
  columns: readonly Float64Array[],
  weights: readonly number[],
  row: number,
  label: number,
): number {
  const z = columns.reduce(
    (sum, column, j) => sum + (weights[j] ?? 0) * (column[row] ?? 0),
    weights.at(-1) ?? 0,
  );
  const p = clip(sigmoid(z), 1e-6);
  return -Math.log(label === 1 ? p : 1 - p);
}
