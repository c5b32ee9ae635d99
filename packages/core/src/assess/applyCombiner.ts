import { sigmoid } from '../calibration/probability.ts';
import type { Assessment } from '../response/response.ts';
import type { Combiner } from './combiner.ts';
import { signalFeatures } from './signalFeatures.ts';

/**
 * Applies a fitted combiner: σ(intercept + Σ weight·(x − mean)/scale), a missing x adding its own weight. In [0, 1]; `null`
 * when none of its features is known, or it could not be fitted.
 */
export function applyCombiner(
  { intercept, features }: Combiner,
  readings: Pick<Assessment, 'signals' | 'combined'>,
): number | null {
  const known = signalFeatures(readings);
  if (!features.some(({ name }) => known.has(name))) return null;
  const sum = features.reduce((total, { name, mean, scale, weight, missing }) => {
    const x = known.get(name);
    return total + (x === undefined ? missing : weight && (weight * (x - mean)) / scale);
  }, intercept);
  const confidence = sigmoid(sum);
  return Number.isFinite(confidence) ? confidence : null;
}

/** Says why a stored combiner cannot be applied, or null when it can. */
export function combinerProblem(combiner: unknown): string | null {
  const stored = (combiner ?? {}) as Readonly<Record<string, unknown>>; // stored data: anything
  if (stored['version'] !== 2 || !Array.isArray(stored['features']))
    return `Combiner version ${String(stored['version'])} is not known.`;
  if (typeof stored['reason'] === 'string')
    return `The combiner could not be fitted: ${stored['reason']}`;
  const figures = stored['features'].flatMap((feature: Readonly<Record<string, unknown>> | null) =>
    ['mean', 'scale', 'weight', 'missing'].map((key) => feature?.[key]),
  );
  return [stored['intercept'], ...figures].every(Number.isFinite)
    ? null
    : 'The parameters of the combiner are damaged.';
}
