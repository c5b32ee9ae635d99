import type { Groups, Labels, Scores } from './pairs.ts';
import { readPairs } from './pairs.ts';

/** How one group of answers, such as a topic or a language, fares. */
export interface GroupReport {
  readonly group: string | number;
  readonly n: number;
  /** Share that was right. */
  readonly accuracy: number;
  /** Mean score. */
  readonly confidence: number;
  /** Confidence − accuracy, drawn towards that of all groups as far as chance alone could explain it. */
  readonly gap: number;
}

/**
 * Confidence against accuracy group by group, the largest gap first. Gaps are empirical Bayes estimates: the groups' own,
 * weighed against the mean of all by the variance between groups (DerSimonian, Laird 1986).
 */
export function reportByGroup(
  scores: Scores,
  labels: Labels,
  groups: Groups,
): readonly GroupReport[] {
  const pairs = readPairs(scores, labels, groups);
  const sums = new Map<string | number, { n: number; score: number; right: number }>();
  let [total, squares] = [0, 0];
  pairs.scores.forEach((score, i) => {
    const name = pairs.groups?.[i] ?? '';
    const sum = sums.get(name) ?? { n: 0, score: 0, right: 0 };
    const right = pairs.labels[i] ?? 0;
    sum.n++;
    sum.score += score;
    sum.right += right;
    sums.set(name, sum);
    total += score - right;
    squares += (score - right) ** 2;
  });
  // Each pair's gap has this variance; a group's has its n-th part, so its precision is its n.
  const mean = total / pairs.n;
  const variance = squares / pairs.n - mean ** 2;
  const between = varianceBetween([...sums.values()], mean, variance);
  return Array.from(sums, ([group, { n, score, right }]) => {
    const own = (score - right) / n;
    const share = between > 0 ? between / (between + variance / n) : 0;
    const gap = mean + share * (own - mean);
    return { group, n, accuracy: right / n, confidence: score / n, gap };
  }).sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
}

/** How much the true gaps of groups differ: what their squared distances exceed chance by, never below 0. */
function varianceBetween(
  sums: readonly { n: number; score: number; right: number }[],
  mean: number,
  variance: number,
): number {
  let [n, squares, distance] = [0, 0, 0];
  for (const sum of sums) {
    n += sum.n;
    squares += sum.n ** 2;
    distance += sum.n * ((sum.score - sum.right) / sum.n - mean) ** 2;
  }
  const excess = distance - (sums.length - 1) * variance;
  return excess > 0 && n ** 2 > squares ? excess / (n - squares / n) : 0;
}
