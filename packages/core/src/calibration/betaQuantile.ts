import { incompleteBeta, logBetaKernel } from './incompleteBeta.ts';

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
