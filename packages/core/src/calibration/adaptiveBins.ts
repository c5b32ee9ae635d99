import type { Group } from './calibrationError.ts';
import type { Pairs } from './pairs.ts';
import type { Ties } from './ties.ts';

/**
 * `size` groups of equal count in ascending order of score, the first n mod size one larger. Ties on a border go by
 * input order (Nguyen, O'Connor 2015).
 */
export function adaptiveBins(
  pairs: Pairs,
  { scores, counts, positives }: Ties,
  size: number,
): readonly Group[] {
  let tie = 0;
  let used = 0;
  return Array.from({ length: size }, (_, g) => {
    const count = Math.floor((pairs.n - g + size - 1) / size);
    let [left, sum, hits] = [count, 0, 0];
    while (left > 0) {
      const [score = 0, total = 0, right = 0] = [scores[tie], counts[tie], positives[tie]];
      const take = Math.min(left, total - used);
      sum += take * score;
      hits += take === total ? right : hitsAmong(pairs, score, used, used + take);
      left -= take;
      used = (used + take) % total;
      if (used === 0) tie++;
    }
    return { count, confidence: sum / (count || 1), accuracy: hits / (count || 1) };
  });
}

/** How many of the pairs with this score, from the `from`-th to before the `to`-th in input order, are right. */
function hitsAmong({ scores, labels, n }: Pairs, score: number, from: number, to: number): number {
  let hits = 0;
  for (let i = 0, seen = 0; i < n && seen < to; i++)
    if (scores[i] === score && seen++ >= from) hits += labels[i] ?? 0;
  return hits;
}
