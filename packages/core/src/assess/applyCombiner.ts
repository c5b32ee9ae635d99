import { sigmoid } from '../calibration/logit.ts';
import type { Signal } from '../response/assessment.ts';
import type { Combiner } from './combiner.ts';
import { signalFeatures } from './signalFeatures.ts';

/**
 * Applies a fitted combiner: σ(intercept + Σ weight·(x − mean)/scale), a missing x adding its own weight. In [0, 1]; `null`
 * when none of its features is known, or it could not be fitted.
 */
export function applyCombiner(
  { intercept, features }: Combiner,
  signals: readonly Signal[],
): number | null {
  const known = signalFeatures(signals);
  if (!features.some(({ name }) => known.has(name))) return null;
  const sum = features.reduce((total, { name, mean, scale, weight, missing }) => {
    const x = known.get(name);
    return total + (x === undefined ? missing : weight && (weight * (x - mean)) / scale);
  }, intercept);
  const confidence = sigmoid(sum);
  return Number.isFinite(confidence) ? confidence : null;
}
