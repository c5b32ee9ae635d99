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

/** Curves: `platt` is 1/(1+e^(a·s+b)), `temperature` σ(logit(s)/t), `beta` σ(a·ln s − b·ln(1−s) + c), `estimate` σ(a·s + b). */
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
