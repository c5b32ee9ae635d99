import { percent } from './percent.ts';

/** Says that confidence is below a bound; nothing when it is not, or when none is known. */
export function below(confidence: number | null, bound: number): readonly string[] {
  if (confidence === null || confidence >= bound) return [];
  return [`Confidence ${percent(confidence)} is below ${percent(bound)}.`];
}
