import { mean } from './averages.ts';

/** How alike samples are, and how they fall into groups that mean the same; `null` where there are too few. */
export interface Pairwise {
  /** Mean likeness of all pairs, in [0, 1]. */
  readonly pairwise: number | null;
  readonly clusters: number;
  /** Share of the largest group, in (0, 1]. */
  readonly majority: number | null;
  /** Discrete semantic entropy −Σ p ln p over the groups, in nats (Farquhar, Kossen, Kuhn, Gal 2024). */
  readonly entropy: number | null;
  /** Entropy over ln k, in [0, 1]; 0 for one sample. */
  readonly normalizedEntropy: number | null;
}

/** Compares each pair of k items once; pairs at `threshold` or above join groups, so the order of items does not matter. */
export function pairwise(
  k: number,
  likeness: (i: number) => (j: number) => number | null,
  threshold: number,
): Pairwise {
  const group = Array.from({ length: k }, (_, i) => i);
  const values: number[] = [];
  for (let i = 0; i < k; i++) {
    const toOther = likeness(i);
    for (let j = i + 1; j < k; j++) {
      const value = toOther(j);
      if (value !== null) values.push(value);
      if (value !== null && value >= threshold) join(group, i, j);
    }
  }
  const sizes = group.map((_, i) => group.filter((label) => label === i).length);
  // By size, so that the order of the samples does not show in the last bits.
  const shares = sizes
    .filter((size) => size > 0)
    .map((size) => size / k)
    .sort((a, b) => b - a);
  const sum = shares.reduce((total, p) => total - p * Math.log(p), 0);
  const entropy = k > 0 ? sum : null;
  return {
    pairwise: mean(values),
    clusters: shares.length,
    majority: shares[0] ?? null,
    entropy,
    normalizedEntropy: entropy && Math.min(1, entropy / Math.log(k)),
  };
}

function join(group: number[], i: number, j: number): void {
  const [from, to] = [group[j], group[i] ?? i];
  for (const [at, label] of group.entries()) if (label === from) group[at] = to;
}
