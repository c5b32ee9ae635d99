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

/** part / whole, or null when there is no whole. */
export function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** Throws a programmer's mistake unless low < value < high, and the value is whole where it must be. */
export function requireWithin(
  name: string,
  value: number,
  low: number,
  high: number,
  whole = false,
): void {
  if (!(value > low && value < high) || (whole && value % 1))
    throw new RangeError(
      `Credence: ${name} is ${value}. Pass a ${whole ? 'whole ' : ''}number between ${low} and ${high}.`,
    );
}
