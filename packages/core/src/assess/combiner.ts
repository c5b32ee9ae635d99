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
