import type { Risk } from './chooseThreshold.ts';

/**
 * The smallest n at which so many errors certify a risk: BinomialCDF(errors; n, targetError) ≤ delta. The CDF falls with n, so
 * that it is found by halving.
 */
export function fewestLabels(errors: number, { targetError, delta }: Risk): number {
  const passes = (n: number) => binomialCdf(errors, n, targetError) <= delta;
  let high = errors + 1;
  while (!passes(high)) high *= 2;
  let low = errors;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The chance of at most k errors among n, each with chance p in (0, 1); the terms as logarithms, which do not underflow. */
function binomialCdf(k: number, n: number, p: number): number {
  let term = n * Math.log1p(-p);
  let sum = Math.exp(term);
  for (let i = 1; i <= k; i++) {
    term += Math.log((n - i + 1) / i) + Math.log(p) - Math.log1p(-p);
    sum += Math.exp(term);
  }
  return sum;
}
