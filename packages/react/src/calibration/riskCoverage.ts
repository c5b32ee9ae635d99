import type { Labelled } from './labelled.ts';

/** What taking only answers from a cut-off up would give. */
export interface RiskPoint {
  /** The lowest confidence taken. */
  readonly cutOff: number;
  /** Share of answers taken, in (0, 1]. */
  readonly coverage: number;
  /** Share of the taken answers that was wrong, in [0, 1]. */
  readonly risk: number;
}

/**
 * The risk-coverage curve (El-Yaniv, Wiener 2010), one point for each distinct confidence, the highest first. Empty without
 * pairs; what is no score or no label is left out.
 */
export function riskCoverage({ scores, labels }: Labelled): readonly RiskPoint[] {
  const pairs = knownPairs({ scores, labels }).sort((a, b) => b.score - a.score);
  const points: RiskPoint[] = [];
  let errors = 0;
  pairs.forEach(({ score, right }, i) => {
    if (!right) errors++;
    if (pairs[i + 1]?.score === score) return;
    const taken = i + 1;
    points.push({ cutOff: score, coverage: taken / pairs.length, risk: errors / taken });
  });
  return points;
}

/** The pairs that have both a score in [0, 1] and a label. */
export function knownPairs({ scores, labels }: Labelled): { score: number; right: boolean }[] {
  return Array.from({ length: scores.length }, (_, i) => ({
    score: scores[i] ?? NaN,
    label: Number(labels[i] ?? NaN),
  }))
    .filter(({ score, label }) => score >= 0 && score <= 1 && (label === 0 || label === 1))
    .map(({ score, label }) => ({ score, right: label === 1 }));
}
