import type { Signal } from '../response/assessment.ts';

/**
 * The default combination, fitted on nothing: the weighted harmonic mean of the known signals, to which the weakest
 * contributes most, with a floor so that no single one decides alone. Each value v becomes u = 0.2 + 0.8 v; the result
 * is (Σw / Σ(w / u) − 0.2) / 0.8, in [0, 1]. Equal values give that value; one 0 beside three 1 gives 0.38.
 * Weights: agreement, grounding and verifiers 1, retrieval 0.75, tokens 0.5. `null` when no signal is known.
 */
export function combine(signals: readonly Signal[]): number | null {
  const parts = signals
    .flatMap(({ kind, value }) =>
      value === null ? [] : [{ weight: weights.get(kind) ?? 1, value }],
    )
    .sort((a, b) => a.value - b.value || a.weight - b.weight);
  if (parts.length === 0) return null;
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  const resistance = parts.reduce((sum, part) => sum + part.weight / lift(part.value), 0);
  return Math.min(1, Math.max(0, (weight / resistance - floor) / (1 - floor)));
}

const floor = 0.2;
// A map, since a kind comes from outside and may be named like a member of Object.
const weights: ReadonlyMap<string, number> = new Map([
  ['retrieval', 0.75],
  ['tokens', 0.5],
]);

function lift(value: number): number {
  return floor + (1 - floor) * value;
}
