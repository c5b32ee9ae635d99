import type { Signal } from '../response/assessment.ts';

/** The known values and details of signals by name; of two signals of one kind the first counts. */
export function signalFeatures(signals: readonly Signal[]): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  for (const { kind, value, details } of signals)
    for (const [name, figure] of Object.entries({ ...details, value })) {
      const key = `${kind}.${name}`;
      if (typeof figure === 'number' && Number.isFinite(figure) && !features.has(key))
        features.set(key, figure);
    }
  return features;
}

/** What a feature enters a combiner as. */
export function scaled(x: number, log: boolean): number {
  return log ? Math.sign(x) * Math.log1p(Math.abs(x)) : x;
}
