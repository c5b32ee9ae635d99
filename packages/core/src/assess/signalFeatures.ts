import { logit } from '../calibration/probability.ts';
import type { Assessment } from '../response/response.ts';

/** Name of the feature that holds the default combination's log-odds. */
export const defaultFeature = 'combined';

/**
 * The known values and details of signals by name, as sign(x)·ln(1 + |x|), so that counts do not drown shares; of two
 * signals of one kind the first counts. With them the log-odds of what the signals combine to by default.
 */
export function signalFeatures({
  signals,
  combined,
}: Pick<Assessment, 'signals' | 'combined'>): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  if (typeof combined === 'number') features.set(defaultFeature, logit(combined, 0.02));
  for (const { kind, value, details } of signals)
    for (const [name, figure] of Object.entries({ ...details, value })) {
      const key = `${kind}.${name}`;
      if (typeof figure === 'number' && Number.isFinite(figure) && !features.has(key))
        features.set(key, Math.sign(figure) * Math.log1p(Math.abs(figure)));
    }
  return features;
}
