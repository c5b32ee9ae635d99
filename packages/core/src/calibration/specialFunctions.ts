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
function logBetaKernel(x: number, a: number, b: number): number {
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

/** The x with I_x(a, b) = p, for p in (0, 1), and 0 for a = 0: Newton steps kept inside a shrinking bracket. */
export function betaQuantile(p: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let i = 0; i < 300 && x > 0; i++) {
    const error = incompleteBeta(x, a, b) - p;
    if (error > 0) high = x;
    else low = x;
    let next = x - (error * x * (1 - x)) / Math.exp(logBetaKernel(x, a, b));
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 * x) break;
    x = next;
  }
  return x;
}

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

/** ½ ln 2π. */
const halfLogTwoPi = 0.9189385332046728;

/** δ(x) = ln Γ(x) − (x−½) ln x + x − ½ ln 2π for x > 0: what Stirling's formula leaves out (DLMF 5.11.1). */
function stirlingError(x: number): number {
  let shift = 0;
  while (x < 16) {
    shift += (x + 0.5) * Math.log1p(1 / x) - 1;
    x++;
  }
  const s = 1 / (x * x);
  return shift + (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) / x;
}

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x);
}
