import { halfLogTwoPi, stirlingError } from './stirling.ts';

/** Chance of at most so many errors among n at this rate: I₁₋ᵣ(n − errors, errors + 1); 1 when n is no more than the errors. */
export function binomialCdf(errors: number, n: number, rate: number): number {
  return n > errors ? incompleteBeta(1 - rate, n - errors, errors + 1) : 1;
}

/** Regularised incomplete beta I_x(a, b) for x in (0, 1), a ≥ 0, b > 0, in [0, 1], by its continued fraction (DLMF 8.17.22). */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (a === 0) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  return (Math.exp(logBetaKernel(x, a, b)) / a) * continuedFraction(x, a, b);
}

/**
 * ln[xᵃ(1−x)ᵇ / B(a, b)] in Loader's saddle-point form, which loses no digits when a and b are large
 * (C. Loader, Fast and accurate computation of binomial probabilities, 2000).
 */
export function logBetaKernel(x: number, a: number, b: number): number {
  const n = a + b;
  const scale = 0.5 * Math.log((a / n) * b) - halfLogTwoPi;
  const error = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return scale + error - deviance(a, n * x) - deviance(b, n * (1 - x));
}

/** k ln(k/m) + m − k. */
function deviance(k: number, m: number): number {
  const e = (k - m) / m;
  return Math.abs(e) < 0.5 ? m * ((1 + e) * Math.log1p(e) - e) : k * Math.log(k / m) + m - k;
}

/** Modified Lentz evaluation; converges in O(√max(a, b)) steps. */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < 10_000; m++) {
    const k = a + 2 * m;
    for (const term of [
      (m * (b - m) * x) / ((k - 1) * k),
      (-(a + m) * (a + b + m) * x) / (k * (k + 1)),
    ]) {
      d = 1 / (1 + term * d);
      c = 1 + term / c;
      h *= c * d;
    }
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return h;
}
