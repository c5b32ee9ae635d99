import { fitLogistic } from '../calibration/fitLogistic.ts';
import { requireLabels } from '../calibration/requireLabels.ts';
import type { Assessment } from '../response/assessment.ts';
import type { Combiner, CombinerFeature } from './combiner.ts';
import type { Column } from './combinerColumns.ts';
import { combinerColumns } from './combinerColumns.ts';
import { heldOutLoss } from './heldOutLoss.ts';
import { signalFeatures } from './signalFeatures.ts';

const strengths = [1, 3, 10, 30, 100, 300];

/**
 * Ridge logistic regression of labels on the values and details of assessments' signals, standardised, with an indicator
 * where a figure is missing; the strength is the one of least five-fold cross-validated log loss. Lists of different length
 * throw; labels of one kind give a combiner without features, and a reason.
 */
export function fitCombiner(
  assessments: readonly Pick<Assessment, 'signals'>[],
  labels: readonly (0 | 1)[],
): Combiner {
  requireLabels('assessments', assessments, labels);
  const unfitted = { version: 1, n: labels.length, ridge: 0, intercept: 0, features: [] } as const;
  if (new Set(labels).size < 2) return { ...unfitted, reason: 'The labels are all of one kind.' };
  const columns = combinerColumns(assessments.map(({ signals }) => signalFeatures(signals)));
  const values = columns.map((column) => column.values);
  const losses = strengths.map((strength) => heldOutLoss(values, labels, strength));
  const ridge = strengths[losses.indexOf(Math.min(...losses))] ?? 1;
  const weights = columns.length > 0 ? fitLogistic(values, labels, ridge) : null;
  if (!weights) return { ...unfitted, reason: 'The labels do not determine the weights.' };
  const intercept = weights.at(-1) ?? 0;
  return { ...unfitted, ridge, intercept, features: featuresOf(columns, weights), reason: null };
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
