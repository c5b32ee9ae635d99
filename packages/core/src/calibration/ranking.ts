import { ratio } from './ratio.ts';
import type { Ties } from './ties.ts';

/** How well the scores order right above wrong, whatever their scale; each in [0, 1]. */
export interface Ranking {
  /** Chance that a right answer scores above a wrong one, ties half (Hanley, McNeil 1982). Null for one class. */
  readonly auroc: number | null;
  /** Σ (Rᵢ − Rᵢ₋₁) Pᵢ over distinct scores, descending. Null without a right answer. */
  readonly averagePrecision: number | null;
  /** Mean error rate among the k most confident, k = 1…n, expected over the order of ties (Geifman et al. 2019). Null when empty. */
  readonly aurc: number | null;
}

/** Ranks in one descending pass, O(n). */
export function ranking({ size, counts, positives }: Ties): Ranking {
  let [n, right, ordered, precision, risk] = [0, 0, 0, 0, 0];
  for (let i = size - 1; i >= 0; i--) {
    const count = counts[i] ?? 0;
    const hits = positives[i] ?? 0;
    ordered += (count - hits) * (right + hits / 2);
    precision += (hits * (right + hits)) / (n + count);
    for (let j = 1; j <= count; j++) risk += (n - right + ((count - hits) * j) / count) / (n + j);
    n += count;
    right += hits;
  }
  return {
    auroc: ratio(ordered, right * (n - right)),
    averagePrecision: ratio(precision, right),
    aurc: ratio(risk, n),
  };
}
