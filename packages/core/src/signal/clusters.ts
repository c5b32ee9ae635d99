/** How samples fall into groups that mean the same; `null` without samples. */
export interface Clusters {
  readonly clusters: number;
  /** Share of the largest group, in (0, 1]. */
  readonly majority: number | null;
  /** Discrete semantic entropy −Σ p ln p over the groups, in nats (Kuhn, Gal, Farquhar 2023). */
  readonly entropy: number | null;
  /** Entropy over ln k, in [0, 1]; 0 for one sample. */
  readonly normalizedEntropy: number | null;
}

/** Sizes up groups given as one label for each sample. */
export function clustersOf(labels: readonly number[]): Clusters {
  const k = labels.length;
  if (k === 0) return { clusters: 0, majority: null, entropy: null, normalizedEntropy: null };
  const sizes = new Map<number, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  // By size, so that the order of the samples does not show in the last bits.
  const shares = [...sizes.values()].map((size) => size / k).sort((a, b) => b - a);
  const entropy = shares.reduce((sum, p) => sum - p * Math.log(p), 0);
  return {
    clusters: sizes.size,
    majority: shares[0] ?? null,
    entropy,
    normalizedEntropy: k > 1 ? Math.min(1, entropy / Math.log(k)) : 0,
  };
}
