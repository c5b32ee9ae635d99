import { applyCalibrator } from './calibrate.ts';
import { calibrationMethods } from './calibrator.ts';
import type { CalibrationMethod, Calibrator, CalibratorOptions } from './calibrator.ts';
import { fallReason, fitPairs, headOf } from './fitCalibrator.ts';
import { foldsOf, readPairs, selectPairs } from './pairs.ts';
import type { Groups, Labels, Pairs, Scores } from './pairs.ts';

/** The chosen calibrator, with what each method lost per held-out pair; null where a fold could not be fitted. */
export type SelectedCalibrator = Calibrator & {
  readonly crossValidation: readonly {
    readonly method: CalibrationMethod;
    readonly logLoss: number | null;
  }[];
};

/** `groups` says which pairs belong together, as by question or person: they are held out together. */
export interface SelectOptions extends CalibratorOptions {
  readonly groups?: Groups;
}

/**
 * Fits the first of platt, temperature, beta, isotonic and histogram whose five-fold cross-validated log loss, in nats, is
 * within one standard error of the least (Breiman et al. 1984). Probabilities are kept within [1/(n+2), 1−1/(n+2)], for no n
 * labels can show more certainty. With nothing to choose from, and where higher scores were right less often, the method
 * is `none`, with a reason.
 */
export function selectCalibrator(
  scores: Scores,
  labels: Labels,
  options: SelectOptions = {},
): SelectedCalibrator {
  const pairs = readPairs(scores, labels, options.groups);
  const margin = 1 / (pairs.n + 2);
  const held = holdOut(pairs, margin);
  const wanted = preferredOf(held, pairs);
  const fit = fitPairs(wanted, pairs, options, margin);
  const reason = refusalOf(fit);
  const crossValidation = calibrationMethods.map((method) => {
    const losses = held.get(method);
    return { method, logLoss: losses ? meanOf(losses) : null };
  });
  if (reason === null) return { ...fit, crossValidation };
  return { ...headOf(pairs, options, margin), method: 'none', wanted, reason, crossValidation };
}

const folds = 5;

function refusalOf(fit: Calibrator): string | null {
  if (fit.n < folds) return `There are fewer than ${folds} labels.`;
  if (fit.right === 0 || fit.right === fit.n) return 'The labels are all of one kind.';
  return falls(fit) ? fallReason : null;
}

function falls(fit: Calibrator): boolean {
  if (fit.method === 'platt') return fit.a > 0;
  return fit.method === 'histogram' && fit.y.some((y, i) => y < (fit.y[i - 1] ?? 0));
}

/** By pair, what each method lost on it when it was held out; not of methods that could not be fitted. */
type HeldOut = ReadonlyMap<CalibrationMethod, ReadonlyMap<number, number>>;

function holdOut(pairs: Pairs, margin: number): HeldOut {
  const held = new Map(calibrationMethods.map((method) => [method, new Map<number, number>()]));
  const fold = foldsOf(pairs.labels, pairs.scores, pairs.groups, folds);
  let kinds = 0;
  for (let f = 0; f < folds; f++) {
    const train = selectPairs(pairs, (i) => fold[i] !== f);
    // Where one kind is left, no method can learn anything.
    if (train.positives % train.n === 0) continue;
    for (const [method, losses] of held) {
      const fit = fitPairs(method, train, {}, margin);
      if (fit.method === 'none') held.delete(method);
      fold.forEach((at, i) => {
        if (at !== f) return;
        const p = applyCalibrator(fit, pairs.scores[i] ?? 0) ?? 0;
        losses.set(i, -Math.log(pairs.labels[i] ? p : 1 - p));
        kinds |= pairs.labels[i] ? 1 : 2;
      });
    }
  }
  return kinds === 3 ? held : new Map();
}

/** Platt's where nothing was held out: of all methods it claims least. */
function preferredOf(held: HeldOut, pairs: Pairs): CalibrationMethod {
  const rising = [...held].filter(
    ([method]) => !(method === 'histogram' && falls(fitPairs(method, pairs))),
  );
  const [least] = [...rising].sort(([, a], [, b]) => meanOf(a) - meanOf(b));
  const preferred = rising.find(([, losses]) => least && isAsGood(losses, least[1], pairs));
  return preferred?.[0] ?? 'platt';
}

/** Whether the mean difference is within its standard error over groups, or pairs without groups. */
function isAsGood(
  losses: ReadonlyMap<number, number>,
  least: ReadonlyMap<number, number>,
  { groups }: Pairs,
): boolean {
  const excess = meanOf(losses) - meanOf(least);
  const sums = new Map<number, number>();
  for (const [i, loss] of losses) {
    const key = groups?.[i] ?? i;
    sums.set(key, (sums.get(key) ?? 0) + loss - (least.get(i) ?? 0) - excess);
  }
  const squares = [...sums.values()].reduce((sum, s) => sum + s * s, 0);
  return excess * losses.size <= Math.sqrt((squares * sums.size) / (sums.size - 1 || 1));
}

function meanOf(losses: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const loss of losses.values()) sum += loss;
  return sum / losses.size;
}
