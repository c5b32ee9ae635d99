import {
  betaQuantile,
  incompleteBeta,
  logGamma,
  millsRatio,
  normalQuantile,
} from '@credence-ui/core/calibration/distribution';

/** P(|Z| ≥ |z|) of a standard normal Z, to full relative precision in the tail (Mills' ratio). */
export function normalTails(z: number): number {
  const size = Math.abs(z);
  return Math.min(1, 2 * millsRatio(size) * Math.exp(-0.5 * size * size - halfLogTwoPi));
}

/** The z > 0 within ±z of which a standard normal variable lies at this `level`, in (0, 1). */
export function normalBound(level: number): number {
  return -normalQuantile((1 - level) / 2);
}

/** P(|T| ≥ |t|) of Student's T with `df` > 0 degrees of freedom: I_x(df/2, 1/2) at x = df/(df + t²) (DLMF 8.17). */
export function studentTails(t: number, df: number): number {
  if (t === 0) return 1;
  const x = df / (df + t * t);
  return x === 0 ? 0 : incompleteBeta(x, df / 2, 0.5);
}

/** The t > 0 within ±t of which Student's T with `df` > 0 degrees of freedom lies at this `level`, in (0, 1). */
export function studentBound(level: number, df: number): number {
  const x = betaQuantile(1 - level, df / 2, 0.5);
  return Math.sqrt((df * (1 - x)) / x);
}

/** P(X ≥ x) of a chi-square variable: Q(df/2, x/2), by its power series or continued fraction (DLMF 8.11.4, 8.9.2). */
export function chiSquareTail(x: number, df: number): number {
  if (x <= 0) return 1;
  const [a, h] = [df / 2, x / 2];
  const scale = Math.exp(a * Math.log(h) - h - logGamma(a));
  return h < a + 1 ? 1 - scale * lowerSeries(a, h) : scale * upperFraction(a, h);
}

function lowerSeries(a: number, h: number): number {
  let sum = 0;
  for (let term = 1 / a, k = 1; term > 1e-17 * sum; k++) {
    sum += term;
    term *= h / (a + k);
  }
  return sum;
}

/** Modified Lentz evaluation, which converges fast for h > a + 1. */
function upperFraction(a: number, h: number): number {
  let b = h + 1 - a;
  let c = Infinity;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < 10_000; k++) {
    const step = -k * (k - a);
    b += 2;
    d = 1 / (step * d + b);
    c = b + step / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}

/** ½ ln 2π. */
const halfLogTwoPi = 0.9189385332046728;
