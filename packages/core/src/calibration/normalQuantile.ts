import { halfLogTwoPi } from './stirling.ts';

/** The z with Φ(z) = p, for p in (0, 1), by Halley steps on Φ from the logistic approximation. */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  let z = Math.log(p / (1 - p)) / 1.702;
  for (let i = 0; i < 60; i++) {
    const density = Math.exp(-0.5 * z * z - halfLogTwoPi);
    const ratio = millsRatio(-z) - p / density;
    z -= ratio / (1 + 0.5 * z * ratio);
    if (Math.abs(ratio) < 1e-15) break;
  }
  return z;
}

/** (1 − Φ(z))/φ(z), Mills' ratio for z ≥ 0: power series near 0, continued fraction in the tail (DLMF 7.6.2, 7.9.1). */
export function millsRatio(z: number): number {
  let tail = z;
  for (let k = 120; k > 0; k--) tail = z + k / tail;
  if (z > 3) return 1 / tail;
  let rest = 0.5 * Math.exp(0.5 * z * z + halfLogTwoPi);
  for (let term = z, k = 3; term > 1e-18; k += 2) {
    rest -= term;
    term *= (z * z) / k;
  }
  return rest;
}
