import type { Pairs } from './pairs.ts';

/** The pairs grouped by equal score, ascending. Only the first `size` entries of each array are used. */
export interface Ties {
  readonly size: number;
  readonly scores: Float64Array;
  readonly counts: Uint32Array;
  readonly positives: Uint32Array;
}

/** Groups pairs by score in O(n log n): both classes are sorted natively and merged, which needs no argsort. */
export function tiesOf({ scores: all, labels, n, positives: hits }: Pairs): Ties {
  const sorted = new Float64Array(n);
  let [r, w] = [0, hits];
  all.forEach((score, i) => (sorted[labels[i] ? r++ : w++] = score));
  const right = sorted.subarray(0, hits).sort();
  const wrong = sorted.subarray(hits).sort();
  const scores = new Float64Array(n);
  const counts = new Uint32Array(n);
  const positives = new Uint32Array(n);
  let size = 0;
  for (r = w = 0; r + w < n; size++) {
    const score = Math.min(right[r] ?? 2, wrong[w] ?? 2);
    const [from, start] = [r, r + w];
    while (right[r] === score) r++;
    while (wrong[w] === score) w++;
    scores[size] = score;
    positives[size] = r - from;
    counts[size] = r + w - start;
  }
  return { size, scores, counts, positives };
}
