import type { Labels, Scores } from '@credence-ui/core/calibration';

/** Labelled answers: one confidence and one label each. */
export interface Labelled {
  /** Confidences in [0, 1]; `null` for not known. */
  scores: Scores;
  /** 1 or true for right, 0 or false for wrong; `null` for not labelled. */
  labels: Labels;
}

/** How much the labels can show; each keeps its own words. */
export type Amount = 'none' | 'few' | 'enough';

/** At 50 labels the 95 % interval of a proportion is up to 29 points wide; with fewer it is wider. */
export function amountOf(n: number): Amount {
  if (n === 0) return 'none';
  return n < 50 ? 'few' : 'enough';
}
