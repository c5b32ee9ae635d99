import type { Signal } from '../response/assessment.ts';

/**
 * The known values and details of signals by name, as sign(x)·ln(1 + |x|), so that counts do not drown shares; of two
 * signals of one kind the first counts.
 */
export function signalFeatures(signals: readonly Signal[]): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  for (const { kind, value, details } of signals)
    for (const [name, figure] of Object.entries({ ...details, value })) {
      const key = `${kind}.${name}`;
      if (typeof figure === 'number' && Number.isFinite(figure) && !features.has(key))
        features.set(key, Math.sign(figure) * Math.log1p(Math.abs(figure)));
    }
  return features;
}
