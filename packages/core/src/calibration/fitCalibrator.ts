import { engineVersion, knotsOf } from './calibrator.ts';
import type { CalibrationMethod, Calibrator, CalibratorOptions, Knots } from './calibrator.ts';
import { fitLogistic } from './fitLogistic.ts';
import { readPairs, tiesOf } from './pairs.ts';
import type { Labels, Pairs, Scores, Ties } from './pairs.ts';
import { clip, logit, sigmoid } from './probability.ts';

/**
 * Fits a map from score to probability on labelled answers. Pairs without a valid score or label are left out; when the
 * rest does not determine the map, the method is `none`, with a reason, and everything calibrates to `null`.
 */
export function fitCalibrator(
  method: CalibrationMethod,
  scores: Scores,
  labels: Labels,
  options: CalibratorOptions = {},
): Calibrator {
  return fitPairs(method, readPairs(scores, labels), options);
}

/** As `fitCalibrator`, for pairs that were read already. */
export function fitPairs(
  method: CalibrationMethod,
  pairs: Pairs,
  options: CalibratorOptions = {},
  margin = 0,
): Calibrator {
  const { n, positives } = pairs;
  const oneKind = positives === 0 || positives === n;
  const isCurve = method !== 'isotonic' && method !== 'histogram';
  const fit = oneKind && (isCurve || n === 0) ? null : fitters[method](pairs);
  const head = headOf(pairs, options, margin);
  if (fit) return { ...head, method, ...fit } as Calibrator; // the table pairs each method with its own parameters
  const reason = oneKind
    ? 'The labels are all of one kind.'
    : 'The scores vary too little, or separate the labels.';
  return { ...head, method: 'none', wanted: method, reason };
}

/** Why a curve that falls is refused. */
export const fallReason = 'Higher scores were right less often.';

/** What every calibrator says about where it comes from. */
export function headOf(
  { n, positives: right }: Pick<Pairs, 'n' | 'positives'>,
  { combiner }: CalibratorOptions,
  margin: number,
) {
  const engine = engineVersion;
  return { version: 1, engine, combiner: combiner?.id ?? null, n, right, margin } as const;
}

/** Distance that scores keep from 0 and 1 before their logarithm is taken. */
export const betaMargin = 1e-6;

const fitters = {
  platt: fitPlatt,
  temperature: fitTemperature,
  beta: fitBeta,
  isotonic: (pairs: Pairs) => fitIsotonic(tiesOf(pairs)),
  histogram: (pairs: Pairs) => fitHistogram(tiesOf(pairs), pairs.n),
};

/**
 * A and B of P(1) = 1/(1+e^(A·s+B)) against Platt's prior-corrected targets (N₊+1)/(N₊+2) and 1/(N₋+2), at the exact
 * optimum. Null when all scores are equal. Source: Platt 1999; Lin, Lin, Weng 2007.
 */
function fitPlatt({ scores, labels, n, positives }: Pairs): { a: number; b: number } | null {
  const right = (positives + 1) / (positives + 2);
  const wrong = 1 / (n - positives + 2);
  const fit = fitLogistic(
    [scores],
    scores.map((_, i) => (labels[i] ? right : wrong)),
  );
  const [slope = 0, intercept = 0] = fit ?? [];
  return fit && { a: 0 - slope, b: 0 - intercept };
}

/**
 * T of σ(logit(s)/T) with the least log loss, ln(1/T) in [−6, 6], scores clipped to [1e−12, 1−1e−12]. The loss is convex
 * in 1/T, so its slope is bisected; where it is flat, the sharper end is taken. Source: Guo et al. 2017, for two classes.
 */
function fitTemperature({ scores, labels }: Pairs): { t: number } {
  const logits = scores.map((score) => logit(score, 1e-12));
  let u = -6;
  for (let step = 12; step > 1e-16; step /= 2) {
    const inverse = Math.exp(u + step);
    let slope = 0;
    logits.forEach((z, i) => (slope += z * (sigmoid(z * inverse) - (labels[i] ?? 0))));
    if (slope <= 0) u += step;
    if (u === 6) break;
  }
  return { t: Math.exp(-u) };
}

/**
 * a, b, c of σ(a ln s − b ln(1−s) + c) with the least log loss under a, b ≥ 0. Null when the classes are separable or the
 * scores take fewer than three values. Source: Kull, Silva Filho, Flach 2017.
 */
function fitBeta({
  scores,
  labels,
  n,
  positives,
}: Pairs): { a: number; b: number; c: number } | null {
  const clipped = scores.map((score) => clip(score, betaMargin));
  const low = clipped.map(Math.log);
  const high = clipped.map((score) => -Math.log1p(-score));
  const both = fitLogistic([low, high], labels);
  if (!both) return null;
  const [a = 0, b = 0, c = 0] = both;
  if (a >= 0 && b >= 0) return { a, b, c };
  // The more negative weight leaves, as in the authors' own fit.
  const [weight = 0, intercept = 0] = fitLogistic([a < b ? high : low], labels) ?? [];
  if (weight <= 0) return { a: 0, b: 0, c: Math.log(positives / (n - positives)) };
  return { a: a < b ? 0 : weight, b: a < b ? weight : 0, c: intercept };
}

/**
 * Share of right answers in up to ten bins of about equal count; equal scores stay together, so no bin is empty. Between
 * two bins, where there was no label, the curve is linear. Source: Zadrozny, Elkan 2001.
 */
function fitHistogram(ties: Ties, n: number): Knots {
  const ends: number[] = [];
  let seen = 0;
  for (let i = 0; i < ties.size; i++) {
    seen += ties.counts[i] ?? 0;
    if (seen >= (n / 10) * (ends.length + 1) || seen === n) ends.push(i);
  }
  return knotsOf(ties, ends);
}

/**
 * Least-squares non-decreasing fit by pool-adjacent-violators in O(n), equal scores averaged first.
 * Source: Barlow et al. 1972; same result as scikit-learn.
 */
function fitIsotonic(ties: Ties): Knots {
  const { size } = ties;
  const ends = new Uint32Array(size);
  const rights = new Float64Array(size);
  const totals = new Float64Array(size);
  let k = 0;
  for (let i = 0; i < size; i++) {
    let right = ties.positives[i] ?? 0;
    let total = ties.counts[i] ?? 0;
    // Products of whole numbers compare exactly, so that equal means are pooled.
    for (; k > 0 && (rights[k - 1] ?? 0) * total >= right * (totals[k - 1] ?? 0); k--) {
      right += rights[k - 1] ?? 0;
      total += totals[k - 1] ?? 0;
    }
    rights[k] = right;
    totals[k] = total;
    ends[k++] = i;
  }
  return knotsOf(ties, ends.subarray(0, k));
}
