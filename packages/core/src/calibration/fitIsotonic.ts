import type { Knots } from './knots.ts';
import { knotsOf } from './knots.ts';
import type { Ties } from './ties.ts';

/**
 * Least-squares non-decreasing fit by pool-adjacent-violators in O(n), equal scores averaged first.
 * Source: Barlow et al. 1972; same result as scikit-learn.
 */
export function fitIsotonic(ties: Ties): Knots {
  const { size } = ties;
  const ends = new Uint32Array(size);
  const rights = new Float64Array(size);
  const totals = new Float64Array(size);
  let k = 0;
  for (let i = 0; i < size; i++) {
    let right = ties.positives[i] ?? 0;
    let total = ties.counts[i] ?? 0;
    // Products of whole numbers compare exactly, so that equal means are pooled.
    for (; k > 0 && (rights[k - 1] ?? 0) * total >= right * (totals[k - 1] ?? 0); k--) {
      right += rights[k - 1] ?? 0;
      total += totals[k - 1] ?? 0;
    }
    rights[k] = right;
    totals[k] = total;
    ends[k++] = i;
  }
  return knotsOf(ties, ends.subarray(0, k));
}
