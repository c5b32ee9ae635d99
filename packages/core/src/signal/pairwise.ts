import type { Clusters } from './clusters.ts';
import { clustersOf } from './clusters.ts';
import { mean } from './mean.ts';

/** Mean similarity of all pairs, in [0, 1] or `null` for fewer than two items, and the groups that similar pairs form. */
export interface Pairwise extends Clusters {
  readonly pairwise: number | null;
}

/** Compares each pair of k items once; pairs at `threshold` or above join groups, so the order of items does not matter. */
export function pairwise(
  k: number,
  similarity: (i: number) => (j: number) => number | null,
  threshold: number,
): Pairwise {
  const group = Array.from({ length: k }, (_, i) => i);
  const values: number[] = [];
  for (let i = 0; i < k; i++) {
    const toOther = similarity(i);
    for (let j = i + 1; j < k; j++) {
      const value = toOther(j);
      if (value === null) continue;
      values.push(value);
      if (value >= threshold) join(group, i, j);
    }
  }
  return { pairwise: mean(values), ...clustersOf(group) };
}

function join(group: number[], i: number, j: number): void {
  const [from, to] = [group[j], group[i] ?? i];
  for (const [at, label] of group.entries()) if (label === from) group[at] = to;
}
