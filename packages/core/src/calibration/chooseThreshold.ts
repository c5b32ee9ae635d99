import type { CertifiedThreshold, Risk } from './fixedSequence.ts';
import { fixedSequence } from './fixedSequence.ts';
import type { Labels, Scores } from './pairs.ts';
import { readPairs } from './pairs.ts';
import { tiesOf } from './ties.ts';

/**
 * The lowest cut-off that keeps the error rate among scores at or above it within `targetError`, except with chance `delta`
 * over the draw of the labelled pairs. Null when nothing can be certified: then switch the tier off.
 */
export function chooseThreshold(
  scores: Scores,
  labels: Labels,
  risk: Risk,
): CertifiedThreshold | null {
  return fixedSequence(tiesOf(readPairs(scores, labels)), risk, Infinity);
}
