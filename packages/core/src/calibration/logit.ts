/** ln p − ln(1−p), with p clipped to [margin, 1−margin]. */
export function logit(p: number, margin: number): number {
  const clipped = clip(p, margin);
  return Math.log(clipped) - Math.log1p(-clipped);
}

/** Keeps p within [margin, 1−margin]. */
export function clip(p: number, margin: number): number {
  return Math.min(1 - margin, Math.max(margin, p));
}

/** σ(z) = 1/(1+e^−z). */
export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}
