/** A feature's scores, each 1 to 5; `risk` counts inverted, so that 5 is the riskiest. */
export interface FeatureScores {
  readonly impact: number;
  readonly feasibility: number;
  readonly risk: number;
  readonly alignment: number;
}

/** How much each score counts; only their ratios matter. */
export type FeatureWeights = FeatureScores;

const equal: FeatureWeights = { impact: 1, feasibility: 1, risk: 1, alignment: 1 };

/**
 * Weighted mean of impact, feasibility, 6 - risk and alignment, in [1, 5]; higher is sooner. Scores outside 1 to 5
 * and weights that are negative or all zero are programmer mistakes.
 */
export function featurePriority(scores: FeatureScores, weights: FeatureWeights = equal): number {
  const keys = ['impact', 'feasibility', 'risk', 'alignment'] as const;
  if (!keys.every((key) => scores[key] >= 1 && scores[key] <= 5))
    throw new RangeError(
      'Credence: a feature score is outside 1 to 5. Score every criterion from 1 to 5.',
    );
  const total = keys.reduce((sum, key) => sum + weights[key], 0);
  if (!keys.every((key) => weights[key] >= 0) || !(total > 0))
    throw new RangeError(
      'Credence: feature weights must be 0 or more, one of them above 0. Correct the weights.',
    );
  const value = (key: keyof FeatureScores) => (key === 'risk' ? 6 - scores.risk : scores[key]);
  return keys.reduce((sum, key) => sum + weights[key] * value(key), 0) / total;
}
