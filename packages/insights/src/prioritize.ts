import { featurePriority } from './featurePriority.ts';
import type { FeatureScores, FeatureWeights } from './featurePriority.ts';

/** A feature with its place; 1 is first, and features with the same score share a place. */
export interface RankedFeature {
  readonly name: string;
  /** Of `featurePriority`, in [1, 5]. */
  readonly score: number;
  readonly rank: number;
  readonly tied: boolean;
  /** Best and worst place when each weight moves by 20 %: exact at the 16 corners, where each moves fully. */
  readonly corners: readonly [best: number, worst: number];
  /** Share of 1,000 seeded draws of weights within 20 % in which it keeps its place: an estimate, ± 0.03. */
  readonly stability: number;
}

/** Scores this close are the same. */
const same = 1e-9;
const move = 0.2;
const draws = 1000;
const equal: FeatureWeights = { impact: 1, feasibility: 1, risk: 1, alignment: 1 };

/** A feature to be ranked, by a name of its own. */
export interface Feature extends FeatureScores {
  readonly name: string;
}

/**
 * Ranks features by `featurePriority`, best first, ties by name, and tells how far the order hangs on the weights. Scores and weights
 * are as `featurePriority` wants them.
 */
export function prioritize(
  features: readonly Feature[],
  weights: FeatureWeights = equal,
): readonly RankedFeature[] {
  if (new Set(features.map(({ name }) => name)).size < features.length)
    throw new RangeError(
      'Credence: two features have the same name. Give each feature a name of its own.',
    );
  const scoresBy = (by: FeatureWeights): readonly number[] =>
    features.map((feature) => featurePriority(feature, by));
  const scores = scoresBy(weights);
  const ranks = scores.map(rankWithin);
  const atCorners = corners(weights).map((by) => scoresBy(by).map(rankWithin));
  const drawn = drawWeights(weights).map((by) => scoresBy(by).map(rankWithin));
  return features
    .map(({ name }, i): RankedFeature => {
      const own = ranks[i] ?? 0;
      const places = atCorners.map((each) => each[i] ?? 0);
      const kept = drawn.filter((each) => each[i] === own).length;
      return {
        name,
        score: scores[i] ?? 0,
        rank: own,
        tied: ranks.filter((other) => other === own).length > 1,
        corners: [Math.min(...places), Math.max(...places)],
        stability: kept / draws,
      };
    })
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1));
}

/** One more than there are features with a better score. */
function rankWithin(score: number, _i: number, scores: readonly number[]): number {
  return 1 + scores.filter((other) => other > score + same).length;
}

function moveEach(weights: FeatureWeights, by: () => number): FeatureWeights {
  return {
    impact: weights.impact * by(),
    feasibility: weights.feasibility * by(),
    risk: weights.risk * by(),
    alignment: weights.alignment * by(),
  };
}

function corners(weights: FeatureWeights): readonly FeatureWeights[] {
  return Array.from({ length: 16 }, (_, corner) => {
    let bits = corner;
    return moveEach(weights, () => {
      const up = bits % 2 === 1;
      bits >>= 1;
      return up ? 1 + move : 1 - move;
    });
  });
}

function drawWeights(weights: FeatureWeights): readonly FeatureWeights[] {
  let state = 1;
  // A linear congruential generator (Numerical Recipes, 1992): the same draws each time.
  const random = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  return Array.from({ length: draws }, () =>
    moveEach(weights, () => 1 - move + 2 * move * random()),
  );
}
