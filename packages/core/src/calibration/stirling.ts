/** ½ ln 2π. */
export const halfLogTwoPi = 0.9189385332046728;

/** δ(x) = ln Γ(x) − (x−½) ln x + x − ½ ln 2π for x > 0: what Stirling's formula leaves out (DLMF 5.11.1). */
export function stirlingError(x: number): number {
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
