/** One signal as it is combined: what it says on the scale of tiers, what it counts for, and what it rests on. */
export interface Support {
  /** In [0, 1]; `null` when not known. */
  readonly support: number | null;
  /** Above 0. @default 1 */
  readonly weight?: number;
  /** Independent observations behind it, such as the number of samples. @default 1 */
  readonly observations?: number;
}

/**
 * The default combination, fitted on nothing. The weighted harmonic mean m of the known supports, to which the weakest
 * contributes most, with a floor so that no single one decides alone: each support v becomes u = 0.2 + 0.8 v, and m is
 * (Σw / Σ(w / u) − 0.2) / 0.8, where fewer than three observations weigh a third of the weight each. Then (n·m + ½)/(n + 1)
 * for n observations in all (Krichevsky, Trofimov 1981), so that little evidence stays near one half. In [0, 1]; one 0 beside
 * three 1 of equal weight, an observation each, gives 0.4. `null` when nothing is known.
 */
export function combine(supports: readonly Support[]): number | null {
  const parts = supports
    .flatMap(({ support, weight = 1, observations = 1 }) =>
      support === null || !(observations > 0)
        ? []
        : [{ support, observations, weight: weight * Math.min(1, observations / 3) }],
    )
    .sort((a, b) => a.support - b.support || a.weight - b.weight);
  if (parts.length === 0) return null;
  const sum = (of: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((total, part) => total + of(part), 0);
  const resistance = sum(({ weight, support }) => weight / (floor + (1 - floor) * support));
  const mean = (sum(({ weight }) => weight) / resistance - floor) / (1 - floor);
  const n = sum(({ observations }) => observations);
  return Math.min(1, Math.max(0, (n * mean + 0.5) / (n + 1)));
}

const floor = 0.2;
